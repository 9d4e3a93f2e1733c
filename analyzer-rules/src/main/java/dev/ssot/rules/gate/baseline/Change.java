package dev.ssot.rules.gate.baseline;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What becomes of a baseline.
 *
 * @param added what is known from now on
 * @param removed what no longer occurs
 * @param rewritten how many entries have a new key, because what they name was moved or renamed
 * @param noted how many entries that were there have new notes
 */
public record Change(
    Baseline baseline, List<Entry> added, List<Entry> removed, int rewritten, int noted) {

  /** How many entries of a rule come and go. */
  public record Count(int added, int removed) {

    private Count plus(int more, int fewer) {
      return new Count(added + more, removed + fewer);
    }
  }

  /** The counts by rule; rules of which nothing comes or goes are left out. */
  public Map<String, Count> byRule() {
    Map<String, Count> counts = new TreeMap<>();
    added.forEach(entry -> count(counts, entry, 1, 0));
    removed.forEach(entry -> count(counts, entry, 0, 1));
    return counts;
  }

  private static void count(Map<String, Count> counts, Entry entry, int more, int fewer) {
    String rule = entry.identity().rule();
    counts.put(rule, counts.getOrDefault(rule, new Count(0, 0)).plus(more, fewer));
  }
}
