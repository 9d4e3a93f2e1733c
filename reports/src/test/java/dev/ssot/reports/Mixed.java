package dev.ssot.reports;

import dev.ssot.model.result.AnalysisSummary;
import dev.ssot.model.result.Result;
import dev.ssot.model.result.Verdict;
import dev.ssot.model.result.Violation;
import dev.ssot.model.result.Violation.Status;
import dev.ssot.model.rule.Finding;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.model.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/** Results with violations of every rule, severity and status, each in another number. */
final class Mixed {

  private static final List<RuleInfo> RULES = List.of(Samples.DIVERGENT, Samples.DUPLICATE);

  private Mixed() {}

  static Result result() {
    List<Violation> violations = new ArrayList<>();
    int number = 1;
    for (RuleInfo rule : RULES) {
      for (Severity severity : Severity.values()) {
        for (Status status : Status.values()) {
          for (int i = 0; i < number; i++) {
            violations.add(violation(violations.size(), rule.id(), severity, status));
          }
          number = number % 5 + 1;
        }
      }
    }
    violations.sort(Violation.ORDER);
    return of(violations);
  }

  static Result of(List<Violation> violations) {
    int fresh = (int) violations.stream().filter(Violation::isNew).count();
    return new Result(
        "0.1.0",
        "recommended",
        RULES,
        new AnalysisSummary(40, 0, 4000, 50, List.of()),
        List.of(Samples.concept()),
        violations,
        List.of(),
        Verdict.of(false, "info", fresh, violations, 0));
  }

  /** One of two violations in three has the same key as another. */
  private static Violation violation(int number, String rule, Severity severity, Status status) {
    return new Violation(
        rule,
        severity,
        "%032x".formatted(number / 3 * 2),
        status,
        number % 2 == 0 ? "websocket-manager" : "",
        "com.example.T" + number,
        "",
        "T" + number + " does the same job as T",
        "use T instead",
        Samples.at("src/T" + number + ".java", number + 1, "class T" + number, "T" + number, ""),
        List.of(),
        List.of(),
        0.9,
        null,
        status == Status.NEW ? "" : "meant to be",
        false);
  }

  /** A violation that another name in the same place mends. */
  static Violation importing(String line) {
    return new Violation(
        Samples.DUPLICATE.id(),
        Severity.INFO,
        "0123456789abcdef0123456789abcdef",
        Status.NEW,
        "",
        "com.example.User",
        "a.b.Type -> c.d.Type",
        "User uses a.b.Type, not c.d.Type",
        "import c.d.Type",
        Samples.at("src/User.java", 3, line, "a.b.Type", ""),
        List.of(),
        List.of(),
        1,
        new Finding.Fix("MoveType", "a.b.Type", "c.d.Type"),
        "",
        false);
  }
}
