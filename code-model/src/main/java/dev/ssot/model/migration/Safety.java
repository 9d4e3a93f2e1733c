package dev.ssot.model.migration;

import java.util.Locale;

/** How far a change may be trusted, safest first. */
public enum Safety {
  /** It keeps the meaning of the program. */
  SAFE,
  /** It compiles, and a person should look at what it means. */
  REVIEW,
  /** A person has to do it. */
  MANUAL;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Safety worse(Safety other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
