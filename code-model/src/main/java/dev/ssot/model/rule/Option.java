package dev.ssot.model.rule;

import java.util.List;

/**
 * One setting of a rule.
 *
 * @param name kebab-case
 * @param type what values it takes
 * @param fallback its value if nothing is configured
 * @param description one sentence
 * @param ofConcept whether it may have another value for one concept
 */
public record Option<T>(
    String name, Class<T> type, T fallback, String description, boolean ofConcept) {

  private Option(String name, Class<T> type, T fallback, String description) {
    this(name, type, fallback, description, false);
  }

  /** The same option, which may have another value for one concept. */
  public Option<T> perConcept() {
    return new Option<>(name, type, fallback, description, true);
  }

  /** A whole number. */
  public static Option<Integer> integer(String name, int fallback, String description) {
    return new Option<>(name, Integer.class, fallback, description);
  }

  /** A number. */
  public static Option<Double> number(String name, double fallback, String description) {
    return new Option<>(name, Double.class, fallback, description);
  }

  /** Yes or no. */
  public static Option<Boolean> flag(String name, boolean fallback, String description) {
    return new Option<>(name, Boolean.class, fallback, description);
  }

  /** A list of texts. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  public static Option<List<String>> texts(String name, List<String> fallback, String description) {
    return new Option<>(name, (Class) List.class, fallback, description);
  }
}
