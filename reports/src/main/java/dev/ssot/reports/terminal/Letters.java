package dev.ssot.reports.terminal;

/** Short names for the members of a concept: A to Z, then AA, AB and so on. */
final class Letters {

  private static final int ALPHABET = 26;

  private Letters() {}

  static String of(int index) {
    String last = String.valueOf((char) ('A' + index % ALPHABET));
    return index < ALPHABET ? last : of(index / ALPHABET - 1) + last;
  }
}
