package dev.ssot.rules.config;

import dev.ssot.model.rule.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a configuration says about the weight of a rule. */
public enum Level {
  /** Nothing: the rule decides. */
  UNSET,
  /** It runs, and weighs what the rule decides. */
  ON,
  OFF,
  ERROR,
  WARNING,
  INFO;

  /** The words of a configuration file. */
  static final List<String> WORDS = List.of("off", "error", "warning", "info");

  static Optional<Level> of(String word) {
    return WORDS.contains(word)
        ? Optional.of(valueOf(word.toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }

  /** What follows from being enabled and from a level, of which either may not be said. */
  static Level of(Optional<Boolean> enabled, Optional<Level> level) {
    return enabled.filter(is -> !is).isPresent()
        ? OFF
        : level.orElse(enabled.isPresent() ? ON : UNSET);
  }

  /** The severity that is set; empty if none is. */
  public Optional<Severity> severity() {
    return Severity.of(name().toLowerCase(Locale.ROOT));
  }

  /** Whether the rule decides what it weighs. */
  public boolean isOpen() {
    return this == UNSET || this == ON;
  }

  /** This level, or another one as far as this one leaves it open. */
  Level or(Level other) {
    return this == UNSET || (this == ON && other != OFF && other != UNSET) ? other : this;
  }
}
