package dev.ssot.rules.scan.cache;

import dev.ssot.model.facts.FileFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a tree keeps when packs are merged: what this run has used, and of the rest what was of use
 * lately, newest first, until the tree has its share of the disk.
 *
 * @param today days since 1970
 * @param bytes how much one tree may keep
 */
record Retention(int today, long bytes) {

  private static final int PACKS = 8;
  private static final int LARGEST = 3;
  private static final int DAYS = 30;
  private static final int BATCH = 40_000;

  /**
   * The packs to write anew: none as long as there are few, otherwise the small ones, so that each
   * entry is written again only a few times in its life.
   *
   * @param packs largest first
   */
  List<Pack> toMerge(List<Pack> packs, Set<Pack> damaged) {
    long total = packs.stream().mapToLong(Pack::size).sum();
    if (total > bytes) {
      return packs;
    }
    List<Pack> chosen = new ArrayList<>(damaged);
    if (packs.size() >= PACKS) {
      packs.stream().skip(LARGEST).filter(pack -> !damaged.contains(pack)).forEach(chosen::add);
    }
    return chosen;
  }

  /** The entries of the packs to write: the fresh ones and those of the old packs that stay. */
  List<List<PackWriter.Entry>> batches(List<PackWriter.Entry> fresh, List<Pack> old) {
    List<PackWriter.Entry> all = new ArrayList<>(fresh);
    all.addAll(kept(fresh, old));
    List<List<PackWriter.Entry>> batches = new ArrayList<>();
    for (int start = 0; start < all.size(); start += BATCH) {
      batches.add(all.subList(start, Math.min(all.size(), start + BATCH)));
    }
    return batches;
  }

  private record Row(Pack pack, int row, FactsKey key, int lastUse) {}

  private List<PackWriter.Entry> kept(List<PackWriter.Entry> fresh, List<Pack> old) {
    Set<FactsKey> seen = new HashSet<>();
    fresh.forEach(entry -> seen.add(entry.key()));
    List<PackWriter.Entry> kept = new ArrayList<>();
    long size = 0;
    for (Row row : newestFirst(old)) {
      if (size > bytes / 2 || !seen.add(row.key())) {
        continue;
      }
      FileFacts facts = row.pack().facts(row.row());
      if (facts != null) {
        kept.add(new PackWriter.Entry(row.key(), facts, row.lastUse()));
        size += row.pack().length(row.row());
      }
    }
    return kept;
  }

  private List<Row> newestFirst(List<Pack> packs) {
    List<Row> rows = new ArrayList<>();
    for (Pack pack : packs) {
      for (int row = 0; row < pack.entries(); row++) {
        int lastUse = pack.isUsed(row) ? today : pack.lastUse(row);
        if (lastUse >= today - DAYS) {
          rows.add(new Row(pack, row, pack.key(row), lastUse));
        }
      }
    }
    rows.sort(Comparator.comparingInt(Row::lastUse).reversed().thenComparing(Row::key));
    return rows;
  }
}
