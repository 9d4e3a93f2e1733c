package dev.ssot.java.rewrite;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.ssot.java.read.JavaSource;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Rewriting;
import java.util.Set;

/** Gives a type one more method, at its end, unless it has it already. */
final class MethodAddition {

  private final Recipe.AddMethod recipe;

  MethodAddition(Recipe.AddMethod recipe) {
    this.recipe = recipe;
  }

  Rewriting apply(SourceTree tree) {
    return new Declared(tree, Set.of(recipe.type())).edit(recipe.type(), this::add);
  }

  private void add(FileView view, TypeDeclaration<?> type) {
    if (isPresent(type)) {
      return;
    }
    Imports imports = new Imports(view.file(), view.scope(), view.types(), Set.of());
    NodeList<BodyDeclaration<?>> members = type.getMembers();
    SourceText text = view.text();
    String end = text.lineEnd();
    Snippets snippets =
        new Snippets(
            new Spelling(imports, view.types()),
            members.isEmpty()
                ? type.getName()
                : members.get(members.size() - 1).getChildNodes().get(0));
    String source =
        Indents.indented(snippets.text(recipe.source()), Indents.members(text, type), end);
    view.edits().callSite();
    int close = text.end(type) - 1;
    if (members.isEmpty()) {
      int open = Declared.openingBrace(view, type) + 1;
      boolean blank = text.slice(open, close).isBlank();
      view.edits()
          .overwrite(
              blank ? open : close, close, end + source + end + text.indentation(text.start(type)));
    } else {
      int last = text.end(members.get(members.size() - 1));
      int line = text.nextLine(last);
      boolean alone = text.lineStart(close) >= line;
      String lead = alone ? end : end + end;
      view.edits().insert(alone ? line : close, lead + source + end);
    }
    imports.apply(view.edits());
  }

  private boolean isPresent(TypeDeclaration<?> type) {
    CompilationUnit syntax = JavaSource.syntax("class Added {\n" + recipe.source() + "\n}");
    CallableDeclaration<?> added =
        syntax == null ? null : syntax.findFirst(CallableDeclaration.class).orElse(null);
    return added != null
        && type.getMembers().stream()
            .filter(CallableDeclaration.class::isInstance)
            .map(member -> (CallableDeclaration<?>) member)
            .anyMatch(present -> clashes(present, added));
  }

  private static boolean clashes(CallableDeclaration<?> present, CallableDeclaration<?> added) {
    return present.getNameAsString().equals(added.getNameAsString())
        && Declared.parameters(present).equals(Declared.parameters(added));
  }
}
