package dev.ssot.rules.scan.recall;

import dev.ssot.model.source.Range;
import dev.ssot.rules.scan.Edit;
import dev.ssot.rules.scan.codec.Skeleton;
import dev.ssot.rules.scan.codec.StringPool;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where everything in a file has gone that says the same as before. */
final class Shift {

  private final Map<Range, Range> ways;
  private final boolean still;
  private final int lines;

  private Shift(Map<Range, Range> ways, boolean still, int lines) {
    this.ways = ways;
    this.still = still;
    this.lines = lines;
  }

  /** Empty if the file does not say the same, or if one cannot tell where all of it has gone. */
  static Optional<Shift> of(Edit edit) {
    StringPool strings = new StringPool();
    Skeleton before = Skeleton.of(edit.before(), strings);
    Skeleton now = Skeleton.of(edit.now(), strings);
    return before.saysTheSame(now) ? of(edit, before.places(), now.places()) : Optional.empty();
  }

  private static Optional<Shift> of(Edit edit, List<Range> from, List<Range> to) {
    Map<Range, Range> ways = new HashMap<>();
    boolean still = true;
    for (int i = 0; i < from.size(); i++) {
      Range known = ways.putIfAbsent(from.get(i), to.get(i));
      if (known != null && !known.equals(to.get(i))) {
        return Optional.empty();
      }
      still &= from.get(i).equals(to.get(i));
    }
    // Which line of code follows a comment depends on more than on what is said.
    boolean clear = still || edit.now().allowances().isEmpty();
    int lines = edit.now().lines() - edit.before().lines();
    return clear ? Optional.of(new Shift(ways, still, lines)) : Optional.empty();
  }

  /** Whether nothing has moved. */
  boolean isStill() {
    return still;
  }

  /** How many lines the file has now that it did not have. */
  int lines() {
    return lines;
  }

  /** Where a place is now; null if nobody knows. */
  @Nullable Range of(Range place) {
    return still ? place : ways.get(place);
  }
}
