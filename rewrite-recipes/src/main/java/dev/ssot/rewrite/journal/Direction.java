package dev.ssot.rewrite.journal;

/** Which way a step is carried out. */
enum Direction {
  FORWARD,
  BACK;

  Direction opposite() {
    return this == FORWARD ? BACK : FORWARD;
  }
}
