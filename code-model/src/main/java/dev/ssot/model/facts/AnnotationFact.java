package dev.ssot.model.facts;

import java.util.List;

/**
 * One annotation or decorator.
 *
 * @param name as written
 * @param values its arguments as written: {@code name=text}, string literals without quotes
 */
public record AnnotationFact(String name, List<String> values) {

  public String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Whether one of the arguments has this value, under whatever name. */
  public boolean hasValue(String value) {
    return values.stream().anyMatch(v -> v.substring(v.indexOf('=') + 1).equals(value));
  }
}
