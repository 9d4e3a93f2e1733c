package dev.ssot.java.rewrite;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithImplements;
import com.github.javaparser.ast.nodeTypes.NodeWithTypeParameters;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.ssot.model.facts.Modifiers;
import dev.ssot.model.facts.TypeKind;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Rewriting;
import java.util.Set;

/** Names one more supertype in the header of a type, with the keyword that fits. */
final class SupertypeAddition {

  private final Recipe.AddSupertype recipe;
  private final String supertype;

  SupertypeAddition(Recipe.AddSupertype recipe) {
    this.recipe = recipe;
    int generic = recipe.supertype().indexOf('<');
    this.supertype = generic < 0 ? recipe.supertype() : recipe.supertype().substring(0, generic);
  }

  Rewriting apply(SourceTree tree) {
    return new Declared(tree, Set.of(recipe.type(), supertype)).edit(recipe.type(), this::add);
  }

  private void add(FileView view, TypeDeclaration<?> type) {
    if (view.types().isSubtype(recipe.type(), supertype)) {
      return;
    }
    String obstacle = obstacle(view, type);
    if (!obstacle.isEmpty()) {
      SourceText text = view.text();
      view.edits().block(text.start(type.getName()), text.end(type.getName()), obstacle);
      return;
    }
    Imports imports = new Imports(view.file(), view.scope(), view.types(), Set.of());
    String name = new Snippets(new Spelling(imports, view.types()), type).text(recipe.supertype());
    view.edits().callSite();
    view.edits().review();
    insert(view, type, name);
    imports.apply(view.edits());
  }

  private String obstacle(FileView view, TypeDeclaration<?> type) {
    TypeSymbol wanted = view.types().index().type(supertype).orElse(null);
    if (type instanceof AnnotationDeclaration) {
      return "an annotation type has no supertypes";
    }
    if (wanted != null && wanted.fact().modifiers().has(Modifiers.FINAL)) {
      return supertype + " is final";
    }
    if (view.types().isSubtype(supertype, recipe.type())) {
      return supertype + " is a subtype of " + recipe.type();
    }
    boolean single = isClass(view) && !hasRoom(type);
    return single ? "it cannot extend the class " + supertype + " as well" : "";
  }

  private static boolean hasRoom(TypeDeclaration<?> type) {
    return type instanceof ClassOrInterfaceDeclaration declared
        && !declared.isInterface()
        && declared.getExtendedTypes().isEmpty();
  }

  /** A type that the tree does not declare is taken for an interface unless the platform knows. */
  private boolean isClass(FileView view) {
    TypeSymbol wanted = view.types().index().type(supertype).orElse(null);
    return wanted == null
        ? view.types().isPlatformClass(supertype)
        : wanted.kind() == TypeKind.CLASS;
  }

  private void insert(FileView view, TypeDeclaration<?> type, String name) {
    boolean extending =
        isClass(view)
            || (type instanceof ClassOrInterfaceDeclaration declared && declared.isInterface());
    NodeList<ClassOrInterfaceType> present = new NodeList<>();
    if (extending && type instanceof ClassOrInterfaceDeclaration declared) {
      present = declared.getExtendedTypes();
    } else if (type instanceof NodeWithImplements<?> implementing) {
      present = implementing.getImplementedTypes();
    }
    if (present.isEmpty()) {
      String keyword = extending ? " extends " : " implements ";
      view.edits().insert(headerEnd(view.text(), type, extending), keyword + name);
    } else {
      Node last = present.get(present.size() - 1);
      view.edits().insert(view.text().end(last), ", " + name);
    }
  }

  /** Where the first keyword of a kind has to stand. */
  private static int headerEnd(SourceText text, TypeDeclaration<?> type, boolean extending) {
    int end = text.end(type.getName());
    if (type instanceof NodeWithTypeParameters<?> generic
        && !generic.getTypeParameters().isEmpty()) {
      Node last = generic.getTypeParameters().get(generic.getTypeParameters().size() - 1);
      end = text.text().indexOf('>', text.end(last)) + 1;
    }
    if (type instanceof RecordDeclaration record) {
      int from = record.getParameters().getLast().map(text::end).orElse(end);
      end = text.text().indexOf(')', from) + 1;
    }
    if (!extending && type instanceof ClassOrInterfaceDeclaration declared) {
      end = declared.getExtendedTypes().getLast().map(text::end).orElse(end);
    }
    return end;
  }
}
