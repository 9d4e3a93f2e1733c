package dev.ssot.rules.config;

import java.util.Locale;

/** How much a run is meant to find. */
public enum Profile {
  /** What most maintainers agree with. */
  RECOMMENDED,
  /** More, and with less certainty. */
  STRICT,
  /** Everything that a migration has to know. */
  MIGRATION;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
