package dev.ssot.rules.config;

import java.util.Comparator;

/**
 * Where a value comes from.
 *
 * @param file as it is shown to a person, "" for a default
 * @param line from 1, 0 for a default
 * @param column from 1, 0 for a default
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

  /** {@code file:line:column}, the file alone if no place in it is meant, or {@code default}. */
  @Override
  public String toString() {
    if (line == 0) {
      return file.isEmpty() ? "default" : file;
    }
    return file + ":" + line + ":" + column;
  }
}
