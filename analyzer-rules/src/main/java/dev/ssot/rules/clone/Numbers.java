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
    return Arrays.stream(values, 0, size).sorted().distinct().toArray();
  }
}
