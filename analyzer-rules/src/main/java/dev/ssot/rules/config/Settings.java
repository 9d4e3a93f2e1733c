package dev.ssot.rules.config;

import dev.ssot.model.concept.Exemption;
import dev.ssot.model.rule.LegacySymbols;
import dev.ssot.model.rule.Options;
import dev.ssot.model.rule.Profile;
import dev.ssot.model.rule.RuleIds;
import dev.ssot.model.rule.Severity;
import dev.ssot.rules.policy.Policy;
import dev.ssot.rules.scan.Globs;
import dev.ssot.rules.scan.Selection;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is in force in a run.
 *
 * @param file the configuration file, null if there is none
 * @param prefix the way from the folder of that file down to the root of the run, with a slash
 *     behind each folder, or "": globs are relative to the file
 * @param profile how much to find
 * @param include globs of which a path has to match one, unless there are none
 * @param exclude globs of which a path may match none
 * @param encoding null to tell it from each file
 * @param tests whether test sources are analysed
 * @param failOn what a finding has to weigh to fail the run
 * @param tolerateIncomplete whether files that cannot be read are no reason to fail
 * @param baseline the file that is configured, or else the one that is there; null for none
 * @param rules what is configured, by rule id
 * @param overrides later ones win
 * @param concepts in the order of the file
 * @param discovery whether concepts are looked for
 * @param threshold the score from which on a discovered concept counts, empty if the profile
 *     decides
 * @param legacy the symbols that are called legacy
 * @param exemptions patterns of types that are never members of a discovered concept
 * @param suppressions findings that are accepted
 * @param ruleIds the ids by which a configuration may name a rule
 * @param origins where each value that was set comes from, by its keys joined with dots
 */
public record Settings(
    @Nullable Path file,
    String prefix,
    Profile profile,
    Globs include,
    Globs exclude,
    @Nullable Charset encoding,
    boolean tests,
    Severity failOn,
    boolean tolerateIncomplete,
    @Nullable Path baseline,
    Map<String, RuleSettings> rules,
    List<PathOverride> overrides,
    List<ConceptSettings> concepts,
    boolean discovery,
    OptionalDouble threshold,
    LegacySymbols legacy,
    List<Exemption> exemptions,
    List<SuppressionSettings> suppressions,
    Map<String, Origin> origins,
    RuleIds ruleIds) {

  /** What a baseline is called where nothing is configured. */
  public static final String BASELINE = "ssot-baseline.json";

  /** Whether the command line says which files count. */
  public boolean isNarrowed() {
    return origin("include").equals(Overrides.COMMAND_LINE)
        || origin("exclude").equals(Overrides.COMMAND_LINE);
  }

  /** What the analysis may ask. */
  public Policy policy() {
    return new ConfiguredPolicy(this);
  }

  /** The files that count. */
  public Selection selection() {
    return new Selection(include, exclude, prefix);
  }

  /** Where a value comes from, such as {@code rules.legacy-use.severity}. */
  public Origin origin(String key) {
    return origins.getOrDefault(key, Origin.DEFAULT);
  }

  /** The options that are in force for a rule. */
  public Options options(String rule) {
    Map<String, Map<String, Object>> ofConcepts = new HashMap<>();
    concepts.forEach(concept -> ofConcepts.put(concept.name(), concept.rule(rule).options()));
    ofConcepts.values().removeIf(Map::isEmpty);
    return new Options(rules.getOrDefault(rule, RuleSettings.NONE).options(), ofConcepts);
  }

  /** Whether a rule is switched off everywhere. */
  public boolean isOff(String rule) {
    return rules.getOrDefault(rule, RuleSettings.NONE).level() == Level.OFF
        && concepts.stream().map(concept -> concept.rule(rule).level()).allMatch(Settings::isNone)
        && overrides.stream()
            .map(override -> override.rules().getOrDefault(rule, Level.UNSET))
            .allMatch(Settings::isNone);
  }

  private static boolean isNone(Level level) {
    return level == Level.OFF || level == Level.UNSET;
  }

  /**
   * The level of a rule at one place: that of the last override for the path, otherwise that of the
   * concept, otherwise that of the rule.
   *
   * @param concept the name of the concept that a finding is about, or ""
   * @param path relative to the root of the run
   */
  public Level level(String rule, String concept, String path) {
    Level level = Level.UNSET;
    for (PathOverride override : overrides) {
      if (override.rules().containsKey(rule) && override.paths().matches(prefix + path)) {
        level = override.rules().getOrDefault(rule, level);
      }
    }
    return level
        .or(ofConcept(rule, concept))
        .or(rules.getOrDefault(rule, RuleSettings.NONE).level());
  }

  private Level ofConcept(String rule, String name) {
    return concepts.stream()
        .filter(concept -> concept.name().equals(name))
        .map(concept -> concept.rule(rule).level())
        .findFirst()
        .orElse(Level.UNSET);
  }
}
