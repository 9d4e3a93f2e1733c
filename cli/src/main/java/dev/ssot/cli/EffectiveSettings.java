package dev.ssot.cli;

import dev.ssot.model.rule.Option;
import dev.ssot.model.rule.Options;
import dev.ssot.model.rule.Rule;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.model.rule.Severity;
import dev.ssot.rules.concept.ConceptDeclaration;
import dev.ssot.rules.config.ConceptSettings;
import dev.ssot.rules.config.Level;
import dev.ssot.rules.config.Origin;
import dev.ssot.rules.config.PathOverride;
import dev.ssot.rules.config.RuleSettings;
import dev.ssot.rules.config.Settings;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All settings as rows of name, value and origin. */
final class EffectiveSettings {

  private final Settings settings;
  private final List<List<String>> rows = new ArrayList<>();

  private EffectiveSettings(Settings settings) {
    this.settings = settings;
  }

  static List<List<String>> rows(Settings settings) {
    EffectiveSettings effective = new EffectiveSettings(settings);
    effective.general();
    Extensions.rules().stream().map(Rule::info).forEach(effective::rule);
    settings.concepts().forEach(effective::concept);
    effective.row("legacy", counted(settings.legacy().entries().size()));
    effective.row("exemptions", counted(settings.exemptions().size()));
    effective.row("suppressions", counted(settings.suppressions().size()));
    effective.overrides();
    return List.copyOf(effective.rows);
  }

  private void general() {
    Charset encoding = settings.encoding();
    double threshold = settings.threshold().orElse(settings.profile().threshold());
    row("profile", settings.profile().label());
    row("fail-on", settings.failOn().label());
    row("tolerate-incomplete", settings.tolerateIncomplete());
    row("tests", settings.tests());
    row("encoding", encoding == null ? "as each file says" : encoding.name());
    row("include", settings.include());
    row("exclude", settings.exclude());
    row("baseline", shown(settings.baseline()));
    row("discovery.enabled", settings.discovery());
    rows.add(
        List.of(
            "discovery.threshold",
            String.valueOf(threshold),
            settings.threshold().isPresent()
                ? settings.origin("discovery.threshold").toString()
                : byProfile()));
  }

  private void rule(RuleInfo rule) {
    String key = "rules." + rule.id();
    Level level = settings.level(rule.id(), "", "");
    if (level.isOpen()) {
      rows.add(List.of(key + ".severity", weight(rule), weightOrigin(rule)));
    } else {
      row(key + ".severity", label(level));
    }
    Options options = settings.options(rule.id());
    for (Option<?> option : rule.options()) {
      row(key + "." + option.name(), options.get(option));
    }
  }

  /** Where a profile says nothing, only findings in declared concepts are left. */
  private String weight(RuleInfo rule) {
    return rule.severity(settings.profile()).map(Severity::label).orElse("declared concepts only");
  }

  private String weightOrigin(RuleInfo rule) {
    boolean special = rule.exceptions().containsKey(settings.profile());
    return special ? byProfile() : Origin.DEFAULT.toString();
  }

  /** What a profile decides comes from whoever has chosen the profile. */
  private String byProfile() {
    Origin chosen = settings.origin("profile");
    return chosen.equals(Origin.DEFAULT)
        ? Origin.DEFAULT.toString()
        : "profile " + settings.profile().label() + ", " + chosen;
  }

  private static String label(Level level) {
    return level.name().toLowerCase(Locale.ROOT);
  }

  /** Later ones win. */
  private void overrides() {
    int number = 0;
    for (PathOverride override : settings.overrides()) {
      int index = number++;
      row("overrides." + number + ".paths", override.paths());
      override.rules().forEach((rule, level) -> level(PathOverride.key(index) + "." + rule, level));
    }
  }

  private void concept(ConceptSettings concept) {
    ConceptDeclaration declaration = concept.declaration();
    int others = declaration.members().size();
    String members = others == 0 ? "" : " and " + others + (others == 1 ? " other" : " others");
    row("concepts." + concept.name(), declaration.canonical() + members);
    concept
        .rules()
        .forEach((rule, own) -> own("concepts." + concept.name() + ".rules." + rule, own));
  }

  /** What is said about a rule for a part of the tree. */
  private void own(String key, RuleSettings own) {
    level(key, own.level());
    new TreeMap<>(own.options()).forEach((option, value) -> row(key + "." + option, value));
  }

  private void level(String key, Level level) {
    if (level == Level.ON) {
      row(key + ".enabled", true);
    } else if (level != Level.UNSET) {
      row(key + ".severity", label(level));
    }
  }

  private void row(String key, Object value) {
    rows.add(List.of(key, value.toString(), settings.origin(key).toString()));
  }

  private static String shown(@Nullable Path path) {
    return path == null ? "none" : path.toString();
  }

  private static String counted(int entries) {
    return entries == 0 ? "none" : String.valueOf(entries);
  }
}
