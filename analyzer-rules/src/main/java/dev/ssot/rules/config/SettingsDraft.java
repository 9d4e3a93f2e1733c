package dev.ssot.rules.config;

import dev.ssot.model.concept.Exemption;
import dev.ssot.model.rule.LegacySymbols;
import dev.ssot.model.rule.Profile;
import dev.ssot.model.rule.RuleIds;
import dev.ssot.model.rule.Severity;
import dev.ssot.rules.scan.Globs;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Settings while files are read one over the other: a single value replaces that of a file below,
 * lists are joined, rules and concepts are joined by their names.
 */
final class SettingsDraft {

  Profile profile = Profile.RECOMMENDED;
  @Nullable Charset encoding;
  boolean tests = true;
  Severity failOn = Severity.WARNING;
  boolean tolerateIncomplete;
  @Nullable Path baseline;
  boolean discovery = true;
  OptionalDouble threshold = OptionalDouble.empty();
  final List<String> include = new ArrayList<>();
  final List<String> exclude = new ArrayList<>();
  final List<PathOverride> overrides = new ArrayList<>();
  final List<LegacySymbols.Entry> legacy = new ArrayList<>();
  final List<Exemption> exemptions = new ArrayList<>();
  final List<SuppressionSettings> suppressions = new ArrayList<>();
  final Map<String, Origin> origins = new TreeMap<>();
  private final Map<String, RuleSettings> rules = new TreeMap<>();
  private final Map<String, ConceptSettings> concepts = new LinkedHashMap<>();

  void rules(Map<String, RuleSettings> settings) {
    settings.forEach((id, above) -> rules.merge(id, above, (below, same) -> above.over(below)));
  }

  void concepts(List<ConceptSettings> declared) {
    for (ConceptSettings concept : declared) {
      concepts.put(concept.name(), concept);
      origins.put("concepts." + concept.name(), concept.origin());
    }
  }

  Settings finish(@Nullable Path file, String prefix, RuleIds ruleIds) {
    return new Settings(
        file,
        prefix,
        profile,
        new Globs(include),
        new Globs(exclude),
        encoding,
        tests,
        failOn,
        tolerateIncomplete,
        baseline,
        Map.copyOf(rules),
        List.copyOf(overrides),
        List.copyOf(concepts.values()),
        discovery,
        threshold,
        new LegacySymbols(List.copyOf(legacy)),
        List.copyOf(exemptions),
        List.copyOf(suppressions),
        Map.copyOf(origins),
        ruleIds);
  }
}
