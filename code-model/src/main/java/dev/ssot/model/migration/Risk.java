package dev.ssot.model.migration;

import java.util.Locale;

/** What can go wrong in a step, mildest first. */
public enum Risk {
  /** It only adds. */
  LOW,
  /** It changes what existing code does or calls. */
  MEDIUM,
  /** It takes something away. */
  HIGH;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Risk worse(Risk other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
