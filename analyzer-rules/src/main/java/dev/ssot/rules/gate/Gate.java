package dev.ssot.rules.gate;

import dev.ssot.model.concept.Concept;
import dev.ssot.model.concept.Concepts;
import dev.ssot.model.result.Verdict;
import dev.ssot.model.result.Violation;
import dev.ssot.model.result.Violation.Status;
import dev.ssot.model.rule.Finding;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.model.rule.Severity;
import dev.ssot.rules.policy.Policy;
import dev.ssot.rules.summary.Places;
import java.util.List;
import java.util.stream.Stream;

/** Adds to findings what rules do not know, and says whether a run passes. */
public final class Gate {

  private final Policy policy;
  private final Concepts concepts;
  private final Places places;

  public Gate(Policy policy, Concepts concepts, Places places) {
    this.policy = policy;
    this.concepts = concepts;
    this.places = places;
  }

  /** The findings of one rule as violations, those left out that the policy turns off. */
  public Stream<Violation> violations(RuleInfo rule, Stream<Finding> findings) {
    return findings.flatMap(
        finding ->
            policy.severity(rule, finding).stream()
                .map(severity -> violation(rule, severity, finding)));
  }

  private Violation violation(RuleInfo rule, Severity severity, Finding finding) {
    return new Violation(
        rule.id(),
        severity,
        Fingerprint.of(rule.id(), stable(finding.concept()), finding.subject(), finding.detail()),
        Status.NEW,
        finding.concept(),
        finding.subject(),
        finding.detail(),
        finding.message(),
        finding.help(),
        places.of(finding.location(), ""),
        finding.related().stream()
            .map(related -> places.of(related.location(), related.message()))
            .toList(),
        finding.evidence(),
        finding.confidence(),
        finding.fix(),
        "");
  }

  /** The name of a discovered concept may change with its members, so it is no part of a key. */
  private String stable(String concept) {
    return concepts
        .named(concept)
        .filter(c -> c.origin() == Concept.Origin.DECLARED)
        .map(Concept::name)
        .orElse("");
  }

  public Verdict verdict(List<Violation> violations) {
    int gating =
        (int)
            violations.stream()
                .filter(v -> v.isNew() && v.severity().atLeast(policy.failOn()))
                .count();
    return new Verdict(
        gating == 0,
        policy.failOn().label(),
        gating,
        count(violations, Status.NEW),
        count(violations, Status.BASELINED),
        count(violations, Status.SUPPRESSED),
        0);
  }

  private static int count(List<Violation> violations, Status status) {
    return (int) violations.stream().filter(v -> v.status() == status).count();
  }
}
