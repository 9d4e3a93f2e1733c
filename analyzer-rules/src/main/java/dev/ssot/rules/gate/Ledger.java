package dev.ssot.rules.gate;

import dev.ssot.model.result.Violation;
import dev.ssot.rules.gate.Assessment.Placed;
import dev.ssot.rules.gate.baseline.Baseline;
import dev.ssot.rules.gate.baseline.Change;
import dev.ssot.rules.gate.baseline.Entry;
import dev.ssot.rules.gate.baseline.Notes;
import dev.ssot.rules.gate.identity.Kinship;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Writes the next baseline: what it says of findings that are still there stays as it is, and what
 * a run cannot speak of stays as well.
 */
public record Ledger(Assessment assessment) {

  /** Drops what no longer occurs, follows what was moved or renamed, and adds what is new. */
  public Change update() {
    return next(true, true);
  }

  /** The same, and adds nothing. */
  public Change shrink() {
    return next(true, false);
  }

  /** Drops what no longer occurs, and does nothing else. */
  public Change prune() {
    return next(false, false);
  }

  private Change next(boolean follows, boolean grows) {
    List<Entry> entries = new ArrayList<>(assessment.unseen());
    List<Entry> added = new ArrayList<>();
    int rewritten = 0;
    for (Placed placed : assessment.placed()) {
      Entry known = placed.known();
      if (known != null && (!follows || isUpToDate(placed, known))) {
        entries.add(known);
      } else if (known != null) {
        entries.add(Entry.of(placed.identity()).with(known.notes()));
        rewritten += known.identity().key().equals(placed.identity().key()) ? 0 : 1;
      } else if (grows && isOpen(placed)) {
        added.add(Entry.of(placed.identity()));
      }
    }
    entries.addAll(added);
    return new Change(new Baseline(entries), List.copyOf(added), assessment.fixed(), rewritten, 0);
  }

  private static boolean isUpToDate(Placed placed, Entry known) {
    return placed.kinship() == Kinship.SAME && !known.isOutdated(placed.identity());
  }

  private static boolean isOpen(Placed placed) {
    return placed.violation().status() != Violation.Status.SUPPRESSED;
  }

  /** Notes something about findings, known ones or not. */
  public Change accept(Predicate<String> keys, Notes notes) {
    List<Entry> entries = new ArrayList<>(assessment.unseen());
    entries.addAll(assessment.fixed());
    List<Entry> added = new ArrayList<>();
    int noted = 0;
    for (Placed placed : assessment.placed()) {
      Entry known = placed.known();
      boolean meant = keys.test(placed.identity().key()) && isOpen(placed);
      if (known != null) {
        entries.add(meant ? known.with(notes.or(known.notes())) : known);
        noted += meant ? 1 : 0;
      } else if (meant) {
        added.add(Entry.of(placed.identity()).with(notes));
      }
    }
    entries.addAll(added);
    return new Change(new Baseline(entries), List.copyOf(added), List.of(), 0, noted);
  }
}
