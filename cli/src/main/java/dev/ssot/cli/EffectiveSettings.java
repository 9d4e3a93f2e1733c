package dev.ssot.cli;

import dev.ssot.model.rule.Option;
import dev.ssot.model.rule.Options;
import dev.ssot.model.rule.Rule;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.rules.concept.ConceptDeclaration;
import dev.ssot.rules.config.ConceptSettings;
import dev.ssot.rules.config.Level;
import dev.ssot.rules.config.Settings;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    effective.row("overrides", counted(settings.overrides().size()));
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
    row("discovery.threshold", threshold);
  }

  private void rule(RuleInfo rule) {
    String key = "rules." + rule.id();
    Level level = settings.level(rule.id(), "", "");
    String severity =
        level == Level.UNSET ? rule.severity().label() : level.name().toLowerCase(Locale.ROOT);
    boolean isShort = settings.origins().containsKey(key + ".severity");
    rows.add(
        List.of(
            key + ".severity",
            severity,
            settings.origin(isShort ? key + ".severity" : key).toString()));
    Options options = settings.options(rule.id());
    for (Option<?> option : rule.options()) {
      row(key + "." + option.name(), options.get(option));
    }
  }

  private void concept(ConceptSettings concept) {
    ConceptDeclaration declaration = concept.declaration();
    int others = declaration.members().size();
    String members = others == 0 ? "" : " and " + others + (others == 1 ? " other" : " others");
    row("concepts." + concept.name(), declaration.canonical() + members);
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
