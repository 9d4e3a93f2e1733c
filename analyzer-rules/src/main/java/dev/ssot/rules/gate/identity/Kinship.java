package dev.ssot.rules.gate.identity;

/** In what way a finding is one that was known. */
public enum Kinship {
  SAME(""),
  OTHER_CONCEPT("in another concept"),
  MOVED("moved"),
  CHANGED("its signature changed"),
  RENAMED("renamed"),
  FOLLOWED("what it names was moved or renamed"),
  SWAPPED("another type is canonical now");

  private final String phrase;

  Kinship(String phrase) {
    this.phrase = phrase;
  }

  /** What a reader is told, "" for the same key. */
  public String phrase() {
    return phrase;
  }
}
