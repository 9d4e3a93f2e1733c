package dev.ssot.rules.concept;

import java.util.Arrays;
import java.util.List;

/** How often each pair of numbers was counted: an open-addressing table of longs. */
final class PairCounts {

  private long[] keys = new long[1 << 12];
  private int[] counts = new int[1 << 12];
  private int size;

  PairCounts() {
    Arrays.fill(keys, -1);
  }

  void add(long key) {
    int slot = slot(keys, key);
    if (keys[slot] == -1) {
      keys[slot] = key;
      size++;
    }
    counts[slot]++;
    if (size * 2 > keys.length) {
      grow();
    }
  }

  /** Counts each pair of these types. */
  void addAll(List<TypeProfile> types) {
    for (int i = 0; i < types.size(); i++) {
      for (int j = i + 1; j < types.size(); j++) {
        add(Pair.key(types.get(i).number(), types.get(j).number()));
      }
    }
  }

  int get(long key) {
    int slot = slot(keys, key);
    return keys[slot] == key ? counts[slot] : 0;
  }

  /** What is told of every pair. */
  interface Visitor {
    void visit(int first, int second, int count);
  }

  /** Calls the visitor for every pair, in order of their numbers. */
  void forEach(Visitor visitor) {
    long[] sorted = Arrays.stream(keys).filter(key -> key != -1).sorted().toArray();
    for (long key : sorted) {
      visitor.visit((int) (key >>> 32), (int) key, get(key));
    }
  }

  private void grow() {
    long[] largerKeys = new long[keys.length * 2];
    int[] largerCounts = new int[keys.length * 2];
    Arrays.fill(largerKeys, -1);
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != -1) {
        int slot = slot(largerKeys, keys[i]);
        largerKeys[slot] = keys[i];
        largerCounts[slot] = counts[i];
      }
    }
    keys = largerKeys;
    counts = largerCounts;
  }

  private static int slot(long[] table, long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & (table.length - 1);
    while (table[slot] != -1 && table[slot] != key) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }
}
