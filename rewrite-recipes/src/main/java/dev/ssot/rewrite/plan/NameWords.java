package dev.ssot.rewrite.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words of a name in camel case, and how many two names share. */
record NameWords(List<String> words) {

  private static final int STEM = 4;
  private static final List<String> ASKING =
      List.of("get", "is", "has", "find", "count", "list", "can");

  static NameWords of(String name) {
    return new NameWords(
        Arrays.stream(name.split("(?<=[a-z0-9])(?=[A-Z])|_"))
            .map(word -> word.toLowerCase(Locale.ROOT))
            .toList());
  }

  /** How many words have the same beginning in the other name. */
  int shared(NameWords other) {
    return (int) words.stream().filter(other::has).count();
  }

  boolean has(String word) {
    String wanted = stem(word);
    return words.stream()
        .anyMatch(mine -> stem(mine).equals(wanted) || mine.endsWith(word) || word.endsWith(mine));
  }

  /** Whether the name asks for something and promises to change nothing. */
  boolean asks() {
    return !words.isEmpty() && ASKING.contains(words.get(0));
  }

  private static String stem(String word) {
    String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return singular.length() <= STEM
        ? singular
        : singular.substring(0, Math.min(singular.length(), 7));
  }
}
