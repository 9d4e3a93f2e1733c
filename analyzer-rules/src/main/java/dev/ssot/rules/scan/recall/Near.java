package dev.ssot.rules.scan.recall;

import dev.ssot.rules.scan.Edit;
import dev.ssot.rules.scan.FoundTree;
import dev.ssot.rules.scan.cache.BlobId;
import dev.ssot.rules.scan.cache.Contents;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The outcome of a tree that says the same as this one.
 *
 * @param moved where it says so here
 */
record Near(Kept kept, Moved moved) {

  /** With more files than this, all of them are better read at once. */
  private static final int MOST = 50;

  /** Empty if the trees do not say the same. */
  static Optional<Near> of(Kept kept, Contents now, FoundTree tree) {
    return kept.contents()
        .flatMap(before -> moved(before, now, tree))
        .map(moved -> new Near(kept, moved));
  }

  private static Optional<Moved> moved(Contents before, Contents now, FoundTree tree) {
    List<Integer> changed = now.changesSince(before).orElse(null);
    if (changed == null || changed.size() > MOST) {
      return Optional.empty();
    }
    Map<String, Shift> shifts = new HashMap<>();
    for (int number : changed) {
      BlobId earlier = before.blob(number);
      Edit edit = tree.edit(number, earlier, now.blob(number)).orElse(null);
      Shift shift = edit == null ? null : Shift.of(edit).orElse(null);
      if (edit == null || shift == null) {
        return Optional.empty();
      }
      shifts.put(edit.path(), shift);
    }
    return Optional.of(new Moved(shifts));
  }
}
