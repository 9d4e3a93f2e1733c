package dev.ssot.java.rewrite;

/**
 * What a simple name means as a type at a place.
 *
 * @param qualified the path that it stands for; "" where there is none
 */
record Meaning(Origin origin, String qualified) {

  static final Meaning UNKNOWN = new Meaning(Origin.UNKNOWN, "");

  /** What makes the name visible. */
  enum Origin {
    /** A type parameter or a local type: no import reaches past it. */
    LOCAL,
    /** A member of a type around the place, declared or inherited. */
    MEMBER,
    SINGLE_IMPORT,
    /** A top-level type of the same file. */
    FILE,
    PACKAGE,
    ON_DEMAND,
    JAVA_LANG,
    UNKNOWN
  }

  /** Whether a single-type import of the name would be hidden here. */
  boolean hidesImports() {
    return origin == Origin.LOCAL || origin == Origin.MEMBER;
  }

  boolean is(Origin other) {
    return origin == other;
  }
}
