package dev.ssot.rules.concept;

import dev.ssot.model.index.TypeSymbol;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a discovered concept is called: the words that most of its members' names have. It does not
 * depend on which of them is canonical, since it is a part of keys.
 */
final class ConceptName {

  private ConceptName() {}

  static String of(List<TypeSymbol> members) {
    List<List<String>> names =
        members.stream().map(member -> Words.of(member.name())).sorted(SHORTEST).toList();
    Map<String, Integer> places = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (List<String> name : names) {
      for (String word : Set.copyOf(name)) {
        counts.merge(word, 1, Integer::sum);
        places.merge(word, name.size() - name.lastIndexOf(word), Integer::sum);
      }
    }
    List<String> shared =
        counts.keySet().stream()
            .filter(word -> !Words.isQualifier(word))
            .filter(word -> counts.getOrDefault(word, 0) * 2 > members.size())
            .sorted(
                Comparator.comparingDouble((String word) -> -meanPlace(word, places, counts))
                    .thenComparing(word -> word))
            .toList();
    return String.join("-", shared.isEmpty() ? names.get(0) : shared);
  }

  private static final Comparator<List<String>> SHORTEST =
      Comparator.comparingInt((List<String> name) -> name.size())
          .thenComparing(name -> String.join("-", name));

  /** How far from the end of a name a word stands. */
  private static double meanPlace(
      String word, Map<String, Integer> places, Map<String, Integer> counts) {
    return (double) places.getOrDefault(word, 0) / counts.getOrDefault(word, 1);
  }
}
