package dev.ssot.reports.html;

import dev.ssot.model.result.AnalysisSummary;
import dev.ssot.model.result.ConceptSummary;
import dev.ssot.model.result.Metric;
import dev.ssot.model.result.Result;
import dev.ssot.model.result.Verdict;
import dev.ssot.model.result.Violation;
import dev.ssot.model.rule.Severity;
import java.util.List;
import java.util.stream.Stream;

/** The sample code base with the figures of its description. */
final class SampleResult {

  private SampleResult() {}

  static Result result() {
    ConceptSummary concept = SampleConcept.concept();
    List<Violation> violations =
        SampleViolations.of(concept).stream().sorted(Violation.ORDER).toList();
    return new Result(
        "0.1.0",
        "default",
        SampleRules.ALL,
        new AnalysisSummary(52, 5, 2438, 58, List.of()),
        List.of(concept),
        violations,
        withTotal(
            metric("implementations", 6, 1),
            metric("factories", 4, 1),
            metric("import-paths", 9, 3),
            metric("divergent-signatures", 12, 0),
            metric("contract-violations", 8, 0),
            metric("legacy-patterns", 3, 0)),
        verdict(violations, 4));
  }

  static Verdict verdict(List<Violation> violations, int fixed) {
    int gating =
        (int) violations.stream().filter(v -> v.isNew() && v.severity() == Severity.ERROR).count();
    return Verdict.of(gating == 0, "error", gating, violations, fixed);
  }

  /** The figures of some concepts, and what they come to. */
  static List<Metric> withTotal(Metric... metrics) {
    return Stream.concat(Stream.of(metrics), Metric.total(List.of(metrics)).stream()).toList();
  }

  private static Metric metric(String name, int count, int target) {
    return new Metric(name, SampleConcept.NAME, count, target);
  }
}
