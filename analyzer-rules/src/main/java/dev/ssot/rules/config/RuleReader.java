package dev.ssot.rules.config;

import dev.ssot.model.rule.Option;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.rules.spelling.Nearest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads what is said about rules, and knows which rules there are. */
final class RuleReader {

  private final Map<String, RuleInfo> rules = new TreeMap<>();

  RuleReader(List<RuleInfo> rules) {
    rules.forEach(rule -> this.rules.put(rule.id(), rule));
  }

  /** The ids of all rules. */
  Set<String> ids() {
    return rules.keySet();
  }

  /** Rules with level and options. */
  Map<String, RuleSettings> settings(Value value, Map<String, Origin> origins) {
    Map<String, RuleSettings> settings = new LinkedHashMap<>();
    value
        .section()
        .ifPresent(
            section ->
                known(section)
                    .forEach(
                        (rule, setting) ->
                            settings.put(rule.id(), settings(rule, setting, origins))));
    return settings;
  }

  /**
   * Rules with nothing but a level.
   *
   * @param origins is told where each is set, under the prefix and the id of the rule
   */
  Map<String, Level> levels(Value value, String prefix, Map<String, Origin> origins) {
    Map<String, Level> levels = new LinkedHashMap<>();
    value
        .section()
        .ifPresent(
            section ->
                known(section)
                    .forEach(
                        (rule, setting) -> {
                          level(setting).ifPresent(level -> levels.put(rule.id(), level));
                          origins.put(prefix + rule.id(), setting.origin());
                        }));
    return levels;
  }

  /** The id of a rule that exists. */
  Optional<String> id(Value value) {
    Optional<String> id = value.text();
    if (id.isPresent() && !rules.containsKey(id.get())) {
      value.problem(unknown(id.get()));
      return Optional.empty();
    }
    return id;
  }

  private Map<RuleInfo, Value> known(Section section) {
    Map<RuleInfo, Value> known = new LinkedHashMap<>();
    section
        .all()
        .forEach(
            (id, value) -> {
              RuleInfo rule = rules.get(id);
              if (rule == null) {
                section.key(id).problem(unknown(id));
              } else {
                known.put(rule, value);
              }
            });
    return known;
  }

  private String unknown(String id) {
    String hint =
        Nearest.to(id, rules.keySet())
            .map(nearest -> "did you mean '" + nearest + "'?")
            .orElse("the rules are " + String.join(", ", rules.keySet()));
    return "There is no rule '" + id + "'; " + hint;
  }

  private static Optional<Level> level(Value value) {
    return value.word(Level.WORDS).flatMap(Level::of);
  }

  private static RuleSettings settings(RuleInfo rule, Value value, Map<String, Origin> origins) {
    origins.put(value.key(), value.origin());
    if (value.isScalar()) {
      return new RuleSettings(level(value).orElse(Level.UNSET), Map.of());
    }
    return value
        .section()
        .map(section -> settings(rule, section, origins))
        .orElse(RuleSettings.NONE);
  }

  private static RuleSettings settings(
      RuleInfo rule, Section section, Map<String, Origin> origins) {
    Level level = section.get("severity").flatMap(RuleReader::level).orElse(Level.UNSET);
    boolean enabled = section.get("enabled").flatMap(Value::flag).orElse(true);
    Map<String, Object> options = new HashMap<>();
    for (Option<?> option : rule.options()) {
      section
          .get(option.name())
          .flatMap(value -> typed(option, value))
          .ifPresent(value -> options.put(option.name(), value));
    }
    section.close();
    section.all().forEach((name, value) -> origins.put(value.key(), value.origin()));
    return new RuleSettings(enabled ? level : Level.OFF, Map.copyOf(options));
  }

  private static Optional<?> typed(Option<?> option, Value value) {
    if (option.type() == Integer.class) {
      return value.integer();
    }
    if (option.type() == Double.class) {
      return value.number();
    }
    return option.type() == Boolean.class ? value.flag() : Optional.of(value.texts());
  }
}
