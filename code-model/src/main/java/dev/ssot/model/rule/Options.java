package dev.ssot.model.rule;

import java.util.Map;

/**
 * The settings that are in force for one rule.
 *
 * @param values by name; every value is of the type that its option declares
 */
public record Options(Map<String, Object> values) {

  public static final Options DEFAULTS = new Options(Map.of());

  /** The value of an option: the configured one, or its fallback. */
  public <T> T get(Option<T> option) {
    Object value = values.get(option.name());
    return value == null ? option.fallback() : option.type().cast(value);
  }
}
