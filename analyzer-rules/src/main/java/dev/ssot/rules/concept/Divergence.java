package dev.ssot.rules.concept;

import java.util.Locale;

/** How badly the signatures of one method name differ, worst last. */
public enum Divergence {
  NONE,
  /** A call that fits one fits the other. */
  ANNOTATION_ONLY,
  /** One answers at once, the other later. */
  ASYNCHRONOUS,
  /** A call that fits one does not fit the other. */
  CALL_BREAKING;

  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Divergence worse(Divergence other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
