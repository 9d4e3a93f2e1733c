package dev.ssot.rules.config;

import java.util.Comparator;

/**
 * Where a value comes from.
 *
 * @param file as it is shown to a person, "" for a default
 * @param line from 1, 0 outside of a file
 * @param column from 1, 0 outside of a file
 */
public record Origin(String file, int line, int column) implements Comparable<Origin> {

  private static final Comparator<Origin> ORDER =
      Comparator.comparing(Origin::file)
          .thenComparingInt(Origin::line)
          .thenComparingInt(Origin::column);

  /** Nobody has set it. */
  public static final Origin DEFAULT = new Origin("", 0, 0);

  @Override
  public int compareTo(Origin other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:column}, {@code default}, or what it is if it is no file. */
  @Override
  public String toString() {
    if (equals(DEFAULT)) {
      return "default";
    }
    return line == 0 ? file : file + ":" + line + ":" + column;
  }
}
