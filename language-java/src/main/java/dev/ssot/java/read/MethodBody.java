package dev.ssot.java.read;

import com.github.javaparser.ast.stmt.BlockStmt;
import dev.ssot.model.facts.ArgumentCheck;
import dev.ssot.model.facts.BodyFact;
import dev.ssot.model.facts.Delegation;
import dev.ssot.model.facts.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said about the body of one method, once it has been walked. */
final class MethodBody {

  private final List<Parameter> parameters;
  private final @Nullable BlockStmt block;
  private List<String> raised = List.of();
  private List<ArgumentCheck> checks = List.of();
  private @Nullable Delegation delegation;
  private @Nullable BodyFact fingerprint;

  MethodBody(List<Parameter> parameters, @Nullable BlockStmt block) {
    this.parameters = parameters;
    this.block = block;
  }

  /**
   * Takes what the walk of the body has found.
   *
   * @param localsBefore how many local variables the file had declared before the walk
   */
  void finish(FileContext context, int localsBefore) {
    if (block == null) {
      return;
    }
    raised = List.copyOf(context.raised());
    checks = parameters.isEmpty() ? List.of() : new ArgumentChecks(parameters).in(block);
    delegation = new Delegations(context.references(), parameters).of(block);
    fingerprint =
        BodyFingerprint.of(block, parameters.size(), context.variables().localsSince(localsBefore));
  }

  List<String> raised() {
    return raised;
  }

  List<ArgumentCheck> checks() {
    return checks;
  }

  @Nullable Delegation delegation() {
    return delegation;
  }

  @Nullable BodyFact fingerprint() {
    return fingerprint;
  }
}
