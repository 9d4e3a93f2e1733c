package dev.ssot.rules.concept;

/** Two types that may compete, the one with the smaller number first. */
record Pair(TypeProfile first, TypeProfile second) {

  static Pair of(TypeProfile one, TypeProfile other) {
    return one.number() < other.number() ? new Pair(one, other) : new Pair(other, one);
  }

  static long key(int first, int second) {
    return first < second ? ((long) first << 32) | second : ((long) second << 32) | first;
  }

  Pair swapped() {
    return new Pair(/* first= */ second, /* second= */ first);
  }

  long key() {
    return key(first.number(), second.number());
  }
}
