package dev.ssot.rules.concept;

import java.util.Arrays;

/** Collects the shingles of one type. */
final class Shingles {

  private int[] values = new int[64];
  private int size;

  void addAll(int[] more) {
    while (size + more.length > values.length) {
      values = Arrays.copyOf(values, values.length * 2);
    }
    System.arraycopy(more, 0, values, size, more.length);
    size += more.length;
  }

  /** A member weighs as much as two shingles of code. */
  void addMember(String text) {
    int hash = text.hashCode() * 0x9E3779B1;
    addAll(new int[] {hash, hash ^ 0x5bd1e995});
  }

  /** The different ones, sorted. */
  int[] distinct() {
    Arrays.sort(values, 0, size);
    int distinct = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || values[i] != values[i - 1]) {
        values[distinct++] = values[i];
      }
    }
    return Arrays.copyOf(values, distinct);
  }
}
