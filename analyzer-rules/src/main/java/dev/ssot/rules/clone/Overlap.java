package dev.ssot.rules.clone;

/**
 * What two methods have in common of what they call, by weight.
 *
 * @param names how many names both call
 * @param shared what these weigh
 * @param one what all weighs that one of them calls
 * @param other the same for the other one
 */
record Overlap(int names, double shared, double one, double other) {

  private static final int LEAST_NAMES = 3;

  /** Three names that one of 200 methods calls weigh this much. */
  private static final double LEAST_WEIGHT = 10;

  static Overlap of(CallSets calls, int[] one, int[] other) {
    double shared = 0;
    int names = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      if (one[i] == other[j]) {
        shared += calls.weight(one[i]);
        names++;
      }
      int next = Math.min(one[i], other[j]);
      i += one[i] == next ? 1 : 0;
      j += other[j] == next ? 1 : 0;
    }
    return new Overlap(names, shared, weight(calls, one), weight(calls, other));
  }

  private static double weight(CallSets calls, int[] names) {
    double weight = 0;
    for (int name : names) {
      weight += calls.weight(name);
    }
    return weight;
  }

  /** Whether that is more than chance. */
  boolean tells() {
    return names >= LEAST_NAMES && shared >= LEAST_WEIGHT;
  }

  /** The part of what either calls that both call, from 0 to 1. */
  double ofBoth() {
    return shared / (one + other - shared);
  }

  /** The part of what the one that calls less calls that both call, from 0 to 1. */
  double ofSmaller() {
    return shared / Math.min(one, other);
  }
}
