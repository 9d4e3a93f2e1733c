package dev.ssot.cli;

import dev.ssot.rules.spelling.Nearest;
import java.util.Collection;

/** What to add to a sentence about a name that nobody knows. */
final class Hint {

  private Hint() {}

  /** What may have been meant, or "". */
  static String nearest(String typed, Collection<String> known) {
    return nearest(typed, known, "");
  }

  /** What may have been meant, or else something that helps. */
  static String nearest(String typed, Collection<String> known, String otherwise) {
    return Nearest.to(typed, known)
        .map(meant -> "; did you mean '" + meant + "'?")
        .orElse(otherwise);
  }
}
