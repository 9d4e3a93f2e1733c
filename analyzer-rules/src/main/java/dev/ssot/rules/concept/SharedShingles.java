package dev.ssot.rules.concept;

import java.util.Arrays;
import java.util.List;

/**
 * How much code each pair of types shares: an inverted index over shingles, one sort long. A
 * shingle that very many types have says nothing and is left out.
 */
final class SharedShingles {

  /** A shingle of more types than this is common speech. */
  private static final int COMMON = 16;

  private final PairCounts shared = new PairCounts();
  private final int[] telling;

  SharedShingles(List<TypeProfile> profiles) {
    telling = new int[profiles.size()];
    long[] entries = entries(profiles);
    int start = 0;
    for (int i = 1; i <= entries.length; i++) {
      if (i == entries.length || shingle(entries[i]) != shingle(entries[start])) {
        count(entries, start, i);
        start = i;
      }
    }
  }

  private static long[] entries(List<TypeProfile> profiles) {
    int total = profiles.stream().mapToInt(p -> p.shingles().length).sum();
    long[] entries = new long[total];
    int next = 0;
    for (TypeProfile profile : profiles) {
      for (int shingle : profile.shingles()) {
        entries[next++] = ((long) shingle << 32) | profile.number();
      }
    }
    Arrays.parallelSort(entries);
    return entries;
  }

  private static int shingle(long entry) {
    return (int) (entry >>> 32);
  }

  private void count(long[] entries, int start, int end) {
    if (end - start > COMMON) {
      return;
    }
    for (int i = start; i < end; i++) {
      telling[(int) entries[i]]++;
      for (int j = i + 1; j < end; j++) {
        shared.add(Pair.key((int) entries[i], (int) entries[j]));
      }
    }
  }

  /** How many telling shingles both have. */
  int of(TypeProfile one, TypeProfile other) {
    return shared.get(Pair.key(one.number(), other.number()));
  }

  /** How many shingles of a type are not common speech. */
  int telling(TypeProfile profile) {
    return telling[profile.number()];
  }

  /** The part of the smaller one that the larger one has, from 0 to 1. */
  double containment(TypeProfile one, TypeProfile other) {
    int smaller = Math.min(telling(one), telling(other));
    return smaller == 0 ? 0 : (double) of(one, other) / smaller;
  }

  /** The part of the larger one that the smaller one has, from 0 to 1. */
  double likeness(TypeProfile one, TypeProfile other) {
    int larger = Math.max(telling(one), telling(other));
    return larger == 0 ? 0 : (double) of(one, other) / larger;
  }

  void forEach(PairCounts.Visitor visitor) {
    shared.forEach(visitor);
  }
}
