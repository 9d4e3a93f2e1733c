package dev.ssot.java.rewrite;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Rewriting;
import java.util.List;
import java.util.Set;

/**
 * Takes a switch out of a method again: what it does while the switch is on is all that it does.
 */
final class GateRemoval {

  private final Recipe.RemoveGate recipe;
  private final MemberName method;

  GateRemoval(Recipe.RemoveGate recipe) {
    this.recipe = recipe;
    this.method = MemberName.read(recipe.method());
  }

  Rewriting apply(SourceTree tree) {
    return new Declared(tree, Set.of(method.owner())).edit(method.owner(), this::open);
  }

  private void open(FileView view, TypeDeclaration<?> type) {
    Declared.editBodies(
        view, type, method, (declaration, body, imports) -> open(view, declaration, body));
  }

  private void open(FileView view, MethodDeclaration declaration, BlockStmt body) {
    List<Statement> statements = body.getStatements();
    if (statements.isEmpty()
        || !(statements.get(0) instanceof IfStmt gate)
        || !(gate.getThenStmt() instanceof BlockStmt canonical)
        || canonical.getStatements().isEmpty()
        || !view.text().slice(gate.getCondition()).contains('"' + recipe.flag() + '"')) {
      return;
    }
    Statement kept = canonical.getStatement(0);
    SourceText text = view.text();
    String end = text.lineEnd();
    String outer = text.indentation(text.start(declaration));
    view.edits().callSite();
    view.edits().review();
    view.edits()
        .overwrite(
            text.start(body),
            text.end(body),
            "{" + end + text.indentation(text.start(gate)) + text.slice(kept) + end + outer + "}");
  }
}
