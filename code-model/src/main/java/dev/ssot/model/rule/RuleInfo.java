package dev.ssot.model.rule;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a rule says about itself; its page is made from this and from its fixtures.
 *
 * @param id kebab-case, names the bad thing
 * @param severity what its findings weigh if nothing else is configured
 * @param summary one sentence: what it finds
 * @param why what it costs to leave it, one paragraph
 * @param remedy what to do about a finding, one paragraph
 * @param exceptions what its findings weigh in some profiles; empty if only those are reported
 *     there that say themselves what they weigh
 * @param deprecatedIds the ids that it had before; what people have written with them still holds
 */
public record RuleInfo(
    String id,
    Family family,
    Severity severity,
    String summary,
    String why,
    String remedy,
    List<Option<?>> options,
    Map<Profile, Optional<Severity>> exceptions,
    List<String> deprecatedIds) {

  public RuleInfo(
      String id, Family family, Severity severity, String summary, String why, String remedy) {
    this(id, family, severity, summary, why, remedy, List.of());
  }

  public RuleInfo(
      String id,
      Family family,
      Severity severity,
      String summary,
      String why,
      String remedy,
      List<Option<?>> options) {
    this(id, family, severity, summary, why, remedy, options, Map.of(), List.of());
  }

  /** The same rule with another weight in one profile. */
  public RuleInfo weighing(Severity weight, Profile profile) {
    return with(profile, Optional.of(weight));
  }

  /** The same rule that in one profile reports only what says itself what it weighs. */
  public RuleInfo quietIn(Profile profile) {
    return with(profile, Optional.empty());
  }

  private RuleInfo with(Profile profile, Optional<Severity> weight) {
    Map<Profile, Optional<Severity>> all = new EnumMap<>(Profile.class);
    all.putAll(exceptions);
    all.put(profile, weight);
    return new RuleInfo(
        id, family, severity, summary, why, remedy, options, Map.copyOf(all), deprecatedIds);
  }

  /** The same rule, which had other ids before. */
  public RuleInfo formerly(String... ids) {
    return new RuleInfo(
        id, family, severity, summary, why, remedy, options, exceptions, List.of(ids));
  }

  /** What its findings weigh in a profile, those apart that say so themselves. */
  public Optional<Severity> severity(Profile profile) {
    return exceptions.getOrDefault(profile, Optional.of(severity));
  }
}
