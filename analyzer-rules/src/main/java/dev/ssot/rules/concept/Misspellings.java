package dev.ssot.rules.concept;

import java.util.ArrayList;
import java.util.List;

/** Names of which one has a letter too many. */
final class Misspellings {

  /** Shorter words differ by one letter because they are different words. */
  private static final int LEAST_LETTERS = 7;

  private Misspellings() {}

  /** Whether two names differ in one letter within one long word. */
  static boolean areOneName(List<String> one, List<String> other) {
    int position = NameFamilies.differingWord(one, other);
    return position >= 0
        && (isWithOneMore(one.get(position), other.get(position))
            || isWithOneMore(other.get(position), one.get(position)));
  }

  /** All names with one letter less. */
  static List<List<String>> shorter(List<String> words) {
    List<List<String>> all = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      for (int letter = 1; word.length() > LEAST_LETTERS && letter < word.length() - 1; letter++) {
        List<String> name = new ArrayList<>(words);
        name.set(i, without(word, letter));
        all.add(name);
      }
    }
    return all;
  }

  /** At neither end: there a letter is an ending, or makes another word. */
  private static boolean isWithOneMore(String longer, String shorter) {
    if (longer.length() != shorter.length() + 1 || shorter.length() < LEAST_LETTERS) {
      return false;
    }
    for (int letter = 1; letter < longer.length() - 1; letter++) {
      if (without(longer, letter).equals(shorter)) {
        return true;
      }
    }
    return false;
  }

  private static String without(String word, int letter) {
    return word.substring(0, letter) + word.substring(letter + 1);
  }
}
