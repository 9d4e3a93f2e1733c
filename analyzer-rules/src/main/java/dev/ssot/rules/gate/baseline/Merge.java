package dev.ssot.rules.gate.baseline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts two baselines together that come from a common one: what either side has added or removed is
 * added or removed, and where both have changed the notes of one entry, ours come first.
 */
public record Merge(Baseline base, Baseline ours, Baseline theirs) {

  /** The baseline of the merge. */
  public Baseline merged() {
    Map<String, Deque<Entry>> before = byKey(base);
    Map<String, Deque<Entry>> other = byKey(theirs);
    List<Entry> merged = new ArrayList<>();
    for (Entry own : ours.entries()) {
      String key = own.identity().key();
      Entry common = next(before, key);
      Entry their = next(other, key);
      if (their != null) {
        merged.add(common == null ? notes(own, their) : merged(common, own, their));
      } else if (common == null) {
        merged.add(own);
      }
    }
    for (Deque<Entry> rest : other.values()) {
      for (Entry their : rest) {
        if (next(before, their.identity().key()) == null) {
          merged.add(their);
        }
      }
    }
    return new Baseline(merged);
  }

  private static Entry merged(Entry common, Entry own, Entry their) {
    if (own.text().equals(common.text())) {
      return their;
    }
    return their.text().equals(common.text()) ? own : notes(own, their);
  }

  private static Entry notes(Entry own, Entry their) {
    Notes both = own.notes().or(their.notes());
    return both.equals(own.notes()) ? own : own.with(both);
  }

  private static Map<String, Deque<Entry>> byKey(Baseline baseline) {
    Map<String, Deque<Entry>> byKey = new HashMap<>();
    for (Entry entry : baseline.entries()) {
      byKey.computeIfAbsent(entry.identity().key(), key -> new ArrayDeque<>()).add(entry);
    }
    return byKey;
  }

  private static @Nullable Entry next(Map<String, Deque<Entry>> entries, String key) {
    Deque<Entry> left = entries.get(key);
    return left == null ? null : left.poll();
  }
}
