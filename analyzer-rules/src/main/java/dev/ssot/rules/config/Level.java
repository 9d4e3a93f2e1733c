package dev.ssot.rules.config;

import dev.ssot.model.rule.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a configuration says about the weight of a rule. */
public enum Level {
  /** Nothing: the rule decides. */
  UNSET,
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

  /** The severity that is set; empty for {@link #UNSET} and {@link #OFF}. */
  public Optional<Severity> severity() {
    return Severity.of(name().toLowerCase(Locale.ROOT));
  }

  /** This level, or another one if this one says nothing. */
  Level or(Level other) {
    return this == UNSET ? other : this;
  }
}
