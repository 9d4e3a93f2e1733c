package dev.ssot.model.source;

import java.util.Comparator;

/**
 * A place in the source tree.
 *
 * @param path relative to the root of the run, with forward slashes
 */
public record Location(String path, Range range) implements Comparable<Location> {

  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::path).thenComparing(Location::range);

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }
}
