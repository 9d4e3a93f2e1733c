package dev.ssot.rules.clone;

import dev.ssot.model.facts.BodyTokens;

/** How much of two token sequences is the same, in the same order. */
final class Alignment {

  private Alignment() {}

  /**
   * The part of the tokens of both that they have in common, from 0 to 1; 0 if it is below the
   * least part that matters. Names count as equal if they are, or if they are locals of one number.
   */
  static double similarity(BodyTokens one, BodyTokens other, double least) {
    return Math.max(
        similarity(one.exact(), other.exact(), least),
        similarity(one.shape(), other.shape(), least));
  }

  /** Myers' greedy difference, given up as soon as it is too large. */
  static double similarity(long[] one, long[] other, double least) {
    if (one.length == 0 || other.length == 0) {
      return 0;
    }
    int total = one.length + other.length;
    int most = (int) Math.floor((1 - least) * total + 1e-9);
    int[] furthest = new int[2 * most + 3];
    for (int edits = 0; edits <= most; edits++) {
      for (int k = -edits; k <= edits; k += 2) {
        int at = k + most + 1;
        boolean down = k == -edits || (k != edits && furthest[at - 1] < furthest[at + 1]);
        int x = down ? furthest[at + 1] : furthest[at - 1] + 1;
        while (x < one.length && x - k < other.length && x - k >= 0 && one[x] == other[x - k]) {
          x++;
        }
        furthest[at] = x;
        if (x >= one.length && x - k >= other.length) {
          return (double) (total - edits) / total;
        }
      }
    }
    return 0;
  }
}
