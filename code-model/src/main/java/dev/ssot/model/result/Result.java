package dev.ssot.model.result;

import dev.ssot.model.concept.PassedOver;
import dev.ssot.model.rule.RuleInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The outcome of a run.
 *
 * @param toolVersion the version of ssot
 * @param profile the profile that was in force
 * @param rules the rules that ran, by id
 * @param concepts by name
 * @param violations in the order of {@link Violation#ORDER}
 * @param fixed what was known and no longer occurs, by rule and subject
 * @param passedOver what looks alike and is meant to be, if that was asked for
 */
public record Result(
    String toolVersion,
    String profile,
    List<RuleInfo> rules,
    AnalysisSummary analysis,
    List<ConceptSummary> concepts,
    List<Violation> violations,
    List<Metric> metrics,
    Verdict verdict,
    List<Fixed> fixed,
    List<PassedOver> passedOver) {

  /** The version of the published schema that this value follows. */
  public static final String SCHEMA_VERSION = "1.0";

  /** A result that was held against nothing. */
  public Result(
      String toolVersion,
      String profile,
      List<RuleInfo> rules,
      AnalysisSummary analysis,
      List<ConceptSummary> concepts,
      List<Violation> violations,
      List<Metric> metrics,
      Verdict verdict) {
    this(
        toolVersion,
        profile,
        rules,
        analysis,
        concepts,
        violations,
        metrics,
        verdict,
        List.of(),
        List.of());
  }

  /** The same with the concepts of some names only, and what was passed over beside them. */
  public Result only(List<ConceptSummary> some) {
    Set<String> names = new HashSet<>();
    Set<String> members = new HashSet<>();
    for (ConceptSummary concept : some) {
      names.add(concept.name());
      concept.members().forEach(member -> members.add(member.symbol()));
    }
    return new Result(
        toolVersion,
        profile,
        rules,
        analysis,
        some,
        violations,
        metrics.stream().filter(metric -> names.contains(metric.concept())).toList(),
        verdict,
        fixed,
        passedOver.stream().filter(pair -> members.stream().anyMatch(pair::concerns)).toList());
  }

  /** The same with what was passed over. */
  public Result passingOver(List<PassedOver> pairs) {
    return new Result(
        toolVersion,
        profile,
        rules,
        analysis,
        concepts,
        violations,
        metrics,
        verdict,
        fixed,
        pairs);
  }

  /** The same without the violations that something accepts; the verdict still counts them. */
  public Result onlyNew() {
    return new Result(
        toolVersion,
        profile,
        rules,
        analysis,
        concepts,
        violations.stream().filter(Violation::isNew).toList(),
        metrics,
        verdict,
        fixed,
        passedOver);
  }
}
