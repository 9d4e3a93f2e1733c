package dev.ssot.java.rewrite;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.ssot.model.facts.Modifiers;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Rewriting;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Leaves of a type nothing but a thin subtype of the canonical one. */
final class CanonicalRedirect {

  private final Recipe.RedirectToCanonical recipe;

  CanonicalRedirect(Recipe.RedirectToCanonical recipe) {
    this.recipe = recipe;
  }

  Rewriting apply(SourceTree tree) {
    return new Declared(tree, Set.of(recipe.type(), recipe.canonical()))
        .edit(recipe.type(), this::redirect);
  }

  private void redirect(FileView view, TypeDeclaration<?> type) {
    TypeSymbol canonical = view.types().index().type(recipe.canonical()).orElse(null);
    SourceText text = view.text();
    boolean closed = canonical != null && canonical.fact().modifiers().has(Modifiers.FINAL);
    if (!(type instanceof ClassOrInterfaceDeclaration declaration) || closed) {
      view.edits()
          .block(
              text.start(type.getName()),
              text.end(type.getName()),
              closed ? recipe.canonical() + " is final" : "only a class can become a subtype");
      return;
    }
    int open = Declared.openingBrace(view, type);
    Set<DottedName> gone = namesIn(view, open, text.end(type));
    declaration
        .getExtendedTypes()
        .forEach(old -> gone.addAll(namesIn(view, text.start(old), text.end(old))));
    Imports imports = new Imports(view.file(), view.scope(), view.types(), gone);
    Snippets snippets = new Snippets(new Spelling(imports, view.types()), type);
    header(view, declaration, snippets, canonical);
    body(view, type, open, snippets);
    imports.dropUnused(view.edits());
    view.edits().review();
    view.edits().callSite();
    imports.apply(view.edits());
  }

  private static Set<DottedName> namesIn(FileView view, int start, int end) {
    return view.file().names().stream()
        .filter(name -> name.start() >= start && name.end() <= end)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private void header(
      FileView view,
      ClassOrInterfaceDeclaration type,
      Snippets snippets,
      @org.jspecify.annotations.Nullable TypeSymbol canonical) {
    boolean implementing =
        !type.isInterface()
            && canonical != null
            && canonical.kind() == dev.ssot.model.facts.TypeKind.INTERFACE;
    List<ClassOrInterfaceType> replaced =
        implementing ? type.getImplementedTypes() : type.getExtendedTypes();
    String name = snippets.type(recipe.canonical());
    SourceText text = view.text();
    boolean present =
        replaced.stream().anyMatch(t -> view.scope().path(t).equals(recipe.canonical()));
    if (present) {
      return;
    }
    if (!replaced.isEmpty() && !implementing) {
      int end = text.end(replaced.get(replaced.size() - 1));
      view.edits().overwrite(text.start(replaced.get(0)), end, name);
    } else if (!replaced.isEmpty()) {
      view.edits().insert(text.end(replaced.get(replaced.size() - 1)), ", " + name);
    } else {
      int parameters =
          type.getTypeParameters().isEmpty()
              ? text.end(type.getName())
              : text.text().indexOf('>', text.end(type.getTypeParameters().getLast().orElseThrow()))
                  + 1;
      view.edits().insert(parameters, (implementing ? " implements " : " extends ") + name);
    }
  }

  private void body(FileView view, TypeDeclaration<?> type, int open, Snippets snippets) {
    SourceText text = view.text();
    String end = text.lineEnd();
    String indentation = Indents.members(text, type);
    String members =
        recipe.members().stream()
            .map(member -> Indents.indented(snippets.text(member), indentation, end))
            .collect(Collectors.joining(end + end));
    String inner =
        members.isEmpty() ? "" : end + members + end + text.indentation(text.start(type));
    view.edits().overwrite(open + 1, text.end(type) - 1, inner);
  }
}
