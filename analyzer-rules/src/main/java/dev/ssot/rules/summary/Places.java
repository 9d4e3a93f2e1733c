package dev.ssot.rules.summary;

import dev.ssot.model.result.Place;
import dev.ssot.model.source.Location;
import java.util.List;
import java.util.function.Function;

/** Puts the text of the source beside a location, so that reports need not read the tree. */
public final class Places {

  /** More lines than this are no excerpt. */
  private static final int MOST_LINES = 1;

  private final Function<String, List<String>> lines;

  /**
   * Prepares the look-up.
   *
   * @param lines the lines of a file by its path; empty if it cannot be read
   */
  public Places(Function<String, List<String>> lines) {
    this.lines = lines;
  }

  public Place of(Location location, String message) {
    return new Place(location.path(), location.range(), message, excerpt(location));
  }

  private List<String> excerpt(Location location) {
    List<String> all = lines.apply(location.path());
    int first = location.range().startLine() - 1;
    int last = Math.min(location.range().endLine(), first + MOST_LINES);
    return first < 0 || last > all.size() ? List.of() : List.copyOf(all.subList(first, last));
  }
}
