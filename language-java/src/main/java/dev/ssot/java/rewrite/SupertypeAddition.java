package dev.ssot.java.rewrite;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithExtends;
import com.github.javaparser.ast.nodeTypes.NodeWithImplements;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.ssot.model.facts.TypeKind;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Rewriting;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets a type name one more supertype, behind those that it names. */
final class SupertypeAddition {

  private final Recipe.AddSupertype recipe;

  SupertypeAddition(Recipe.AddSupertype recipe) {
    this.recipe = recipe;
  }

  Rewriting apply(SourceTree tree) {
    return new Declared(tree, Set.of(recipe.type(), recipe.supertype()))
        .edit(recipe.type(), this::add);
  }

  private void add(FileView view, TypeDeclaration<?> type) {
    if (isPresent(view, type)) {
      return;
    }
    boolean isInterface = isInterface(view.types().index());
    NodeList<ClassOrInterfaceType> clause = clause(type, isInterface);
    if (clause == null || (extendsClass(type, isInterface) && !clause.isEmpty())) {
      view.edits()
          .block(
              view.text().start(type.getName()),
              view.text().end(type.getName()),
              "it cannot have the supertype " + recipe.supertype() + " as well");
      return;
    }
    Imports imports = new Imports(view.file(), view.scope(), view.types(), Set.of());
    String name =
        new Snippets(new Spelling(imports, view.types()), type.getName()).type(recipe.supertype());
    if (clause.isEmpty()) {
      String word = extendsSomething(type, isInterface) ? " extends " : " implements ";
      view.edits().insert(behindHead(view, type, isInterface), word + name);
    } else {
      view.edits().insert(view.text().end(clause.get(clause.size() - 1)), ", " + name);
    }
    view.edits().callSite();
    imports.apply(view.edits());
  }

  private boolean isPresent(FileView view, TypeDeclaration<?> type) {
    CodeIndex index = view.types().index();
    String name = view.scope().qualifiedName(type);
    TypeSymbol goal = index.type(recipe.supertype()).orElse(null);
    TypeSymbol here = name == null ? null : index.type(name).orElse(null);
    return (goal != null && here != null && index.ancestors(here).contains(goal))
        || types(type).stream().anyMatch(t -> view.scope().path(t).equals(recipe.supertype()));
  }

  private static List<ClassOrInterfaceType> types(TypeDeclaration<?> type) {
    List<ClassOrInterfaceType> all = new ArrayList<>();
    if (type instanceof NodeWithExtends<?> extending) {
      all.addAll(extending.getExtendedTypes());
    }
    if (type instanceof NodeWithImplements<?> implementing) {
      all.addAll(implementing.getImplementedTypes());
    }
    return all;
  }

  private boolean isInterface(CodeIndex index) {
    return index
        .type(recipe.supertype())
        .map(symbol -> symbol.kind() == TypeKind.INTERFACE)
        .orElse(true);
  }

  private static @Nullable NodeList<ClassOrInterfaceType> clause(
      TypeDeclaration<?> type, boolean isInterface) {
    if (type instanceof ClassOrInterfaceDeclaration declaration) {
      return extendsSomething(type, isInterface)
          ? declaration.getExtendedTypes()
          : declaration.getImplementedTypes();
    }
    if (type instanceof RecordDeclaration declaration && isInterface) {
      return declaration.getImplementedTypes();
    }
    return type instanceof EnumDeclaration declaration && isInterface
        ? declaration.getImplementedTypes()
        : null;
  }

  private static boolean extendsSomething(TypeDeclaration<?> type, boolean isInterface) {
    return type instanceof ClassOrInterfaceDeclaration declaration
        && (declaration.isInterface() || !isInterface);
  }

  private static boolean extendsClass(TypeDeclaration<?> type, boolean isInterface) {
    return !isInterface && type instanceof ClassOrInterfaceDeclaration;
  }

  /** Behind the name, its type parameters, its components, and what it extends. */
  private static int behindHead(FileView view, TypeDeclaration<?> type, boolean isInterface) {
    SourceText text = view.text();
    if (type instanceof RecordDeclaration) {
      int open = text.text().indexOf('(', text.end(type.getName()));
      return closing(text.text(), open) + 1;
    }
    if (!(type instanceof ClassOrInterfaceDeclaration declaration)) {
      return text.end(type.getName());
    }
    if (isInterface && !declaration.getExtendedTypes().isEmpty()) {
      return text.end(declaration.getExtendedTypes().getLast().orElseThrow());
    }
    return declaration.getTypeParameters().isEmpty()
        ? text.end(type.getName())
        : text.text()
                .indexOf('>', text.end(declaration.getTypeParameters().getLast().orElseThrow()))
            + 1;
  }

  private static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return open;
  }
}
