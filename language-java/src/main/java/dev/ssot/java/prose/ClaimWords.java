package dev.ssot.java.prose;

/** The words without which no claim is made: they keep the patterns off most of the prose. */
final class ClaimWords {

  private ClaimWords() {}

  static boolean isIn(String text) {
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetter(text.charAt(i));
      if (letter && !inWord && startsAt(text, i)) {
        return true;
      }
      inWord = letter;
    }
    return false;
  }

  private static boolean startsAt(String text, int at) {
    return switch (text.charAt(at)) {
      case 'l', 'L' -> is(text, at, "legacy") || is(text, at, "lifted");
      case 'd', 'D' -> is(text, at, "deprecat") || is(text, at, "duplicat");
      case 'o', 'O' -> is(text, at, "obsolete");
      case 's', 'S' ->
          is(text, at, "superseded") || is(text, at, "slated") || isSourceOrPlan(text, at);
      case 'r', 'R' -> is(text, at, "replaced") || is(text, at, "replicat");
      case 'c', 'C' -> is(text, at, "canonical") || is(text, at, "cop") || is(text, at, "clone");
      case 'm', 'M' -> is(text, at, "mirror");
      case 'f', 'F' -> is(text, at, "fork");
      case 'b', 'B' -> is(text, at, "borrowed");
      case 't', 'T' -> is(text, at, "taken");
      default -> false;
    };
  }

  private static boolean isSourceOrPlan(String text, int at) {
    return is(text, at, "source of truth") || is(text, at, "scheduled for");
  }

  private static boolean is(String text, int at, String word) {
    return text.regionMatches(true, at, word, 0, word.length());
  }
}
