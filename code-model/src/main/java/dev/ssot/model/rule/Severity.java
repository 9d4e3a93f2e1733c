package dev.ssot.model.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a finding weighs, heaviest first. */
public enum Severity {
  ERROR,
  WARNING,
  INFO;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean atLeast(Severity other) {
    return compareTo(other) <= 0;
  }

  /** The severity of that label. */
  public static Optional<Severity> of(String label) {
    return Arrays.stream(values()).filter(value -> value.label().equals(label)).findFirst();
  }
}
