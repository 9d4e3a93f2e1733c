package dev.ssot.rules.config;

import java.util.HashMap;
import java.util.Map;

/**
 * What is configured for one rule.
 *
 * @param options by name; each of the type that the rule declares
 */
public record RuleSettings(Level level, Map<String, Object> options) {

  static final RuleSettings NONE = new RuleSettings(Level.UNSET, Map.of());

  /** These settings, completed by others that they take precedence over. */
  RuleSettings over(RuleSettings below) {
    Map<String, Object> all = new HashMap<>(below.options);
    all.putAll(options);
    return new RuleSettings(level.or(below.level), Map.copyOf(all));
  }
}
