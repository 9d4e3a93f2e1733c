package dev.ssot.rules.clone;

import java.util.Arrays;

/** A list of numbers. */
final class Numbers {

  private long[] values = new long[8];
  private int size;

  void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  /** The different ones, sorted. */
  long[] distinct() {
    long[] sorted = Arrays.copyOf(values, size);
    Arrays.sort(sorted);
    return distinct(sorted);
  }

  /** The different ones of sorted numbers. */
  static long[] distinct(long[] sorted) {
    long[] distinct = new long[sorted.length];
    int count = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        distinct[count++] = sorted[i];
      }
    }
    return Arrays.copyOf(distinct, count);
  }
}
