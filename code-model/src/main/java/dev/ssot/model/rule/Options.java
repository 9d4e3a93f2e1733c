package dev.ssot.model.rule;

import java.util.HashMap;
import java.util.Map;

/**
 * The settings that are in force for one rule.
 *
 * @param values by name; every value is of the type that its option declares
 * @param ofConcepts what is set otherwise for some concepts, by their names
 */
public record Options(Map<String, Object> values, Map<String, Map<String, Object>> ofConcepts) {

  public static final Options DEFAULTS = new Options(Map.of(), Map.of());

  /** The value of an option: the configured one, or its fallback. */
  public <T> T get(Option<T> option) {
    Object value = values.get(option.name());
    return value == null ? option.fallback() : option.type().cast(value);
  }

  /** What is in force for one concept. */
  public Options of(String concept) {
    Map<String, Object> all = new HashMap<>(values);
    all.putAll(ofConcepts.getOrDefault(concept, Map.of()));
    return new Options(Map.copyOf(all), Map.of());
  }
}
