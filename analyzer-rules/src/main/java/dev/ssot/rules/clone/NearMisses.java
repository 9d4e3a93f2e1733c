package dev.ssot.rules.clone;

import dev.ssot.model.facts.BodyFact;
import dev.ssot.model.index.MethodSymbol;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;

/**
 * Pairs of bodies that are worth an exact comparison. The smallest shingles of two bodies that
 * share most of them are likely the same ones: an index over these, one sort long, never all pairs.
 */
final class NearMisses {

  /** With half of their shingles shared, one of 4,096 pairs has none of so many in common. */
  private static final int SMALLEST = 12;

  /** A shingle of more bodies than this is common speech. */
  private static final int COMMON = 24;

  private final List<MethodSymbol> methods;

  NearMisses(List<MethodSymbol> methods) {
    this.methods = methods;
  }

  /** Each pair once, as the two numbers of its methods, the smaller one in the upper half. */
  long[] pairs() {
    long[] entries = entries();
    Numbers pairs = new Numbers();
    int start = 0;
    for (int i = 1; i <= entries.length; i++) {
      if (i == entries.length || entries[i] >>> 32 != entries[start] >>> 32) {
        if (i - start <= COMMON) {
          pairs(entries, start, i, pairs::add);
        }
        start = i;
      }
    }
    return pairs.distinct();
  }

  private long[] entries() {
    Numbers entries = new Numbers();
    for (int number = 0; number < methods.size(); number++) {
      int[] sketch = body(number).sketch();
      for (int i = 0; i < Math.min(SMALLEST, sketch.length); i++) {
        entries.add(((long) sketch[i] << 32) | number);
      }
    }
    return entries.distinct();
  }

  private void pairs(long[] entries, int start, int end, LongConsumer pairs) {
    for (int i = start; i < end; i++) {
      for (int j = i + 1; j < end; j++) {
        int one = (int) entries[i];
        int other = (int) entries[j];
        if (isLike(body(one), body(other))) {
          pairs.accept(((long) one << 32) | other);
        }
      }
    }
  }

  private BodyFact body(int number) {
    return Objects.requireNonNull(methods.get(number).fact().body());
  }

  /** Whether they are not the same, about as long, and share two fifths of their shingles. */
  private static boolean isLike(BodyFact one, BodyFact other) {
    int shorter = Math.min(one.tokens(), other.tokens());
    int longer = Math.max(one.tokens(), other.tokens());
    return one.shape() != other.shape()
        && shorter >= longer * 0.8
        && resemblance(one, other) >= 0.4;
  }

  /** The part of the shingles of either that both have, as far as the sketches tell. */
  static double resemblance(BodyFact one, BodyFact other) {
    int[] first = one.sketch();
    int[] second = other.sketch();
    int shared = 0;
    int seen = 0;
    int i = 0;
    int j = 0;
    while (seen < BodyFact.SKETCH && i < first.length && j < second.length) {
      int order = Integer.compareUnsigned(first[i], second[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
      seen++;
    }
    int rest = Math.min(BodyFact.SKETCH - seen, first.length - i + second.length - j);
    int all = seen + rest;
    return all == 0 ? 0 : (double) shared / all;
  }
}
