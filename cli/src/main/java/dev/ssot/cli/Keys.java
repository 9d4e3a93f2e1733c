package dev.ssot.cli;

import dev.ssot.rules.scan.UsageException;
import java.util.Collection;
import java.util.List;

/** Finds keys by the digits that people type. */
final class Keys {

  private static final String DIGITS = "[0-9a-f]{4,32}";

  private Keys() {}

  /** The one key that begins with these digits. */
  static String find(String typed, Collection<String> known) throws UsageException {
    if (!typed.matches(DIGITS)) {
      throw new UsageException(
          "'" + typed + "' is no key: a key is shown below each finding, and 4 of its digits do");
    }
    List<String> found = known.stream().filter(key -> key.startsWith(typed)).distinct().toList();
    if (found.isEmpty()) {
      throw new UsageException("Nothing has the key " + typed);
    }
    if (found.size() > 1) {
      throw new UsageException(
          typed + " means " + found.size() + " findings: " + String.join(", ", found));
    }
    return found.get(0);
  }
}
