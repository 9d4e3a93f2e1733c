package dev.ssot.rules.config;

import dev.ssot.model.rule.Option;
import dev.ssot.model.rule.RuleIds;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.rules.spelling.Nearest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads what is said about rules, and knows which rules there are. */
final class RuleReader {

  private final Map<String, RuleInfo> rules = new TreeMap<>();
  private final RuleIds ids;

  RuleReader(List<RuleInfo> rules) {
    rules.forEach(rule -> this.rules.put(rule.id(), rule));
    this.ids = RuleIds.of(rules);
  }

  /** The ids of all rules. */
  RuleIds ids() {
    return ids;
  }

  /**
   * Rules with level and options.
   *
   * @param origins is told where each value is set, under the id of the rule, or under it and the
   *     name of the value
   */
  Map<String, RuleSettings> settings(Value value, Reach reach, Origins origins) {
    Map<String, RuleSettings> settings = new LinkedHashMap<>();
    value
        .section()
        .ifPresent(
            section ->
                known(section)
                    .forEach(
                        (rule, setting) ->
                            settings.put(
                                rule.id(),
                                new One(rule, reach, origins.below(rule.id())).read(setting))));
    return settings;
  }

  /** The id of a rule that exists, as it is today. */
  Optional<String> id(Value value) {
    Optional<String> id = value.text();
    if (id.isPresent() && !ids.knows(id.get())) {
      value.problem(unknown(id.get()));
      return Optional.empty();
    }
    return id.map(ids::today);
  }

  private Map<RuleInfo, Value> known(Section section) {
    Map<RuleInfo, Value> known = new LinkedHashMap<>();
    section
        .all()
        .forEach(
            (id, value) -> {
              RuleInfo rule = rules.get(ids.today(id));
              if (rule == null) {
                section.key(id).problem(unknown(id));
              } else if (known.put(rule, value) != null) {
                section.key(id).problem("'" + rule.id() + "' is here under two of its names");
              }
            });
    return known;
  }

  private String unknown(String id) {
    String hint =
        Nearest.to(id, ids)
            .map(nearest -> "did you mean '" + nearest + "'?")
            .orElse("the rules are " + String.join(", ", rules.keySet()));
    return "There is no rule '" + id + "'; " + hint;
  }

  private static Optional<Level> level(Value value) {
    return value.word(Level.WORDS).flatMap(Level::of);
  }

  /** Reads what is said about one rule. */
  private record One(RuleInfo rule, Reach reach, Origins origins) {

    RuleSettings read(Value value) {
      origins.set("", value.origin());
      if (value.isScalar()) {
        origins.set("severity", value.origin());
        return new RuleSettings(level(value).orElse(Level.UNSET), Map.of());
      }
      return value.section().map(this::read).orElse(RuleSettings.NONE);
    }

    private RuleSettings read(Section section) {
      Optional<Level> level = section.get("severity").flatMap(RuleReader::level);
      Optional<Boolean> enabled = section.get("enabled").flatMap(Value::flag);
      Map<String, Object> options = new HashMap<>();
      for (Option<?> option : rule.options()) {
        section
            .get(option.name())
            .flatMap(value -> allowed(option, value))
            .ifPresent(value -> options.put(option.name(), value));
      }
      section.close();
      section.all().forEach((name, value) -> origins.set(name, value.origin()));
      if (enabled.isPresent() && !enabled.get()) {
        section.get("enabled").ifPresent(value -> origins.set("severity", value.origin()));
      }
      return new RuleSettings(Level.of(enabled, level), Map.copyOf(options));
    }

    private Optional<?> allowed(Option<?> option, Value value) {
      if (reach.takes(option)) {
        return typed(option, value);
      }
      value.problem("'" + value.key() + "' " + reach.refusal(option));
      return Optional.empty();
    }
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
