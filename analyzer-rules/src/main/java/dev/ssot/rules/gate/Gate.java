package dev.ssot.rules.gate;

import dev.ssot.model.concept.Concept;
import dev.ssot.model.concept.Concepts;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.result.Verdict;
import dev.ssot.model.result.Violation;
import dev.ssot.model.result.Violation.Status;
import dev.ssot.model.rule.Finding;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.model.rule.Severity;
import dev.ssot.rules.gate.identity.Canonical;
import dev.ssot.rules.gate.identity.Fingerprint;
import dev.ssot.rules.gate.identity.Identity;
import dev.ssot.rules.gate.identity.Shape;
import dev.ssot.rules.gate.identity.Symbols;
import dev.ssot.rules.gate.suppress.Acceptances;
import dev.ssot.rules.gate.suppress.Suppressions;
import dev.ssot.rules.gate.suppress.UnusedSuppression;
import dev.ssot.rules.policy.Policy;
import dev.ssot.rules.summary.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Adds to findings what rules do not know, and says whether a run passes. */
public final class Gate {

  /** What is twice in tests costs less than what is twice in what is shipped. */
  private static final double OF_TESTS = 0.8;

  private static final double OF_INFO = 0.5;

  private final Policy policy;
  private final Set<String> tests;
  private final Concepts concepts;
  private final Places places;
  private final Symbols symbols;
  private final Suppressions suppressions;
  private final List<RuleInfo> rules;

  /**
   * The gate of one tree.
   *
   * @param rules those that run
   */
  public Gate(
      Policy policy, CodeIndex index, Concepts concepts, Places places, List<RuleInfo> rules) {
    this.policy = policy;
    this.concepts = concepts;
    this.tests =
        index.units().stream()
            .filter(SourceUnit::isTest)
            .map(SourceUnit::path)
            .collect(Collectors.toSet());
    this.places = places;
    this.symbols = new Symbols(index);
    this.suppressions = new Suppressions(index, policy.acceptances());
    this.rules = List.copyOf(rules);
  }

  /** The findings of one rule, those left out that the policy turns off. */
  public Stream<Sighting> sightings(RuleInfo rule, Stream<Finding> findings) {
    return findings.flatMap(
        finding ->
            policy.severity(rule, finding).stream()
                .map(severity -> sighting(rule, finding.severity(severity))));
  }

  private Sighting sighting(RuleInfo rule, Finding finding) {
    String key =
        Fingerprint.of(rule.id(), stable(finding.concept()), finding.subject(), finding.detail());
    Violation violation =
        new Violation(
            rule.id(),
            finding.severity() == null ? rule.severity() : finding.severity(),
            key,
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
            confidence(rule, finding),
            finding.fix(),
            "",
            false);
    Identity identity =
        new Identity(
            rule.id(),
            finding.concept(),
            finding.subject(),
            finding.detail(),
            key,
            shape(finding),
            canonical(finding));
    return new Sighting(violation, identity);
  }

  /** What is only for information, or of tests, comes after the rest. */
  private double confidence(RuleInfo rule, Finding finding) {
    Severity severity = finding.severity() == null ? rule.severity() : finding.severity();
    double told = severity == Severity.INFO ? OF_INFO : 1;
    double test = tests.contains(finding.location().path()) ? OF_TESTS : 1;
    return Math.round(finding.confidence() * told * test * 1000) / 1000.0;
  }

  /** Of a finding about a whole concept, who its members are. */
  private Shape shape(Finding finding) {
    String owner = Symbols.owner(finding.subject());
    return concepts
        .named(finding.concept())
        .filter(concept -> concept.name().equals(owner))
        .map(concept -> Symbols.shape(concept.types()))
        .orElseGet(() -> symbols.shape(finding.subject()));
  }

  private Canonical canonical(Finding finding) {
    boolean member = Symbols.isMember(finding.subject());
    return finding.evidence().stream()
        .filter(evidence -> evidence.name().equals("canonical"))
        .map(Finding.Evidence::value)
        .filter(symbol -> Symbols.isMember(symbol) == member)
        .map(symbol -> new Canonical(symbol, symbols.shape(symbol)))
        .findFirst()
        .orElse(Canonical.NONE);
  }

  /** The name of a discovered concept may change with its members, so it is no part of a key. */
  private String stable(String concept) {
    return concepts
        .named(concept)
        .filter(c -> c.origin() == Concept.Origin.DECLARED)
        .map(Concept::name)
        .orElse("");
  }

  /** Holds all that the rules have found against suppressions and against what was known. */
  public Assessment assess(List<Sighting> found, Standard standard) {
    Acceptances acceptances = new Acceptances(suppressions, policy.ruleIds(), standard.today());
    List<Sighting> all = new ArrayList<>();
    for (Sighting sighting : found) {
      all.add(suppressed(sighting, acceptances));
    }
    Set<String> ran = new TreeSet<>(rules.stream().map(RuleInfo::id).toList());
    rules.stream()
        .filter(rule -> rule.id().equals(UnusedSuppression.ID))
        .forEach(rule -> all.addAll(idle(rule, acceptances, standard.whole() ? ran : Set.of())));
    return Assessment.of(all, standard, ran, symbols, suppressions.holdUntil(standard.today()));
  }

  private List<Sighting> idle(RuleInfo rule, Acceptances acceptances, Set<String> ran) {
    return sightings(rule, acceptances.idle(ran)).toList();
  }

  private static Sighting suppressed(Sighting sighting, Acceptances acceptances) {
    Violation violation = sighting.violation();
    Optional<Acceptances.Accepted> accepted =
        acceptances.of(
            violation.rule(),
            violation.place().path(),
            violation.place().range(),
            violation.subject());
    return accepted.map(sighting::suppressed).orElse(sighting);
  }

  /** Whether a run passes. */
  public Verdict verdict(Assessment assessment, Standard standard) {
    List<Violation> violations = assessment.violations();
    int gating =
        (int)
            violations.stream()
                .filter(v -> v.isNew() && v.severity().atLeast(policy.failOn()))
                .count();
    int fixed = assessment.fixed().size();
    return Verdict.of(
        gating == 0 && !(standard.staleFails() && fixed > 0),
        policy.failOn().label(),
        gating,
        violations,
        fixed);
  }
}
