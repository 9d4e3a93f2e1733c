package dev.ssot.java.rewrite;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.stmt.BlockStmt;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Rewriting;
import java.util.Locale;
import java.util.Set;

/** Lets a factory method ask a switch which path to take; the legacy one unless it is on. */
final class FlagGate {

  private final Recipe.GateByFlag recipe;
  private final MemberName method;

  FlagGate(Recipe.GateByFlag recipe) {
    this.recipe = recipe;
    this.method = MemberName.read(recipe.method());
  }

  Rewriting apply(SourceTree tree) {
    return new Declared(tree, Set.of(method.owner())).edit(method.owner(), this::gate);
  }

  private void gate(FileView view, TypeDeclaration<?> type) {
    Declared.editBodies(
        view,
        type,
        method,
        (declaration, body, imports) -> gate(view, type, declaration, body, imports));
  }

  private void gate(
      FileView view,
      TypeDeclaration<?> type,
      MethodDeclaration declaration,
      BlockStmt body,
      Imports imports) {
    SourceText text = view.text();
    if (text.slice(body).contains('"' + recipe.flag() + '"')) {
      return;
    }
    Snippets snippets = new Snippets(new Spelling(imports, view.types()), body);
    boolean returns = !declaration.getType().isVoidType();
    String unit = Indents.unit(text, type);
    String outer = text.indentation(text.start(declaration));
    String gate =
        "if (Boolean.parseBoolean(System.getProperty(\""
            + recipe.flag()
            + "\", System.getenv(\""
            + variable()
            + "\")))) {\n"
            + unit
            + statement(snippets.text(recipe.canonical()), returns)
            + (returns ? "" : "\n" + unit + "return;")
            + "\n}";
    String end = text.lineEnd();
    view.edits().callSite();
    view.edits().review();
    if (recipe.legacy().isEmpty()) {
      view.edits().insert(text.start(body) + 1, end + Indents.indented(gate, outer + unit, end));
      return;
    }
    String source = gate + "\n" + statement(snippets.text(recipe.legacy()), returns);
    view.edits()
        .overwrite(
            text.start(body),
            text.end(body),
            "{" + end + Indents.indented(source, outer + unit, end) + end + outer + "}");
  }

  private static String statement(String expression, boolean returns) {
    return (returns ? "return " : "") + expression + ";";
  }

  private String variable() {
    return recipe.flag().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
  }
}
