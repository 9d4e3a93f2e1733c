package dev.ssot.rules.clone;

import dev.ssot.model.index.MethodSymbol;
import dev.ssot.rules.concept.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether the names of two methods say the same, in these words or in others. */
final class CalledAlike {

  /** Of methods these say the same, beside what names of all kinds say by other words. */
  private static final Map<String, String> ONE_WORD =
      Map.of(
          "find", "get",
          "lookup", "get",
          "determine", "get",
          "resolve", "get",
          "compute", "get",
          "calculate", "get",
          "extract", "get",
          "construct", "make");

  /** Words before others that do not say what it is about. */
  static final Set<String> FILLING = Set.of("of", "for", "from", "to", "by", "in", "with");

  private static final int MOST_DIFFERING = 1;

  private CalledAlike() {}

  /** Whether they have at least half of their words in common, and no two that may contrast. */
  static boolean are(MethodSymbol one, MethodSymbol other) {
    if (one.name().equals(other.name())) {
      return true;
    }
    List<String> first = words(one);
    List<String> second = words(other);
    long common = first.stream().filter(second::contains).count();
    return common * 2 >= Math.max(first.size(), second.size())
        && subject(first, second).size() + subject(second, first).size() <= MOST_DIFFERING;
  }

  /** What one name says that the other one does not, but for the verb that begins it. */
  private static List<String> subject(List<String> words, List<String> others) {
    return words.stream()
        .skip(1)
        .filter(word -> !others.contains(word) && !FILLING.contains(word))
        .toList();
  }

  private static List<String> words(MethodSymbol method) {
    return Words.of(method.name()).stream()
        .map(Words::normal)
        .map(word -> ONE_WORD.getOrDefault(word, word))
        .distinct()
        .toList();
  }
}
