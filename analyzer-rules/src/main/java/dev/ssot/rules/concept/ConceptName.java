package dev.ssot.rules.concept;

import dev.ssot.model.index.TypeSymbol;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a discovered concept is called: the words that most of its members' names have. */
final class ConceptName {

  private ConceptName() {}

  static String of(List<TypeSymbol> members, TypeSymbol canonical) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (TypeSymbol member : members) {
      Words.of(member.name()).stream().distinct().forEach(w -> counts.merge(w, 1, Integer::sum));
    }
    List<String> words =
        Words.of(canonical.name()).stream()
            .filter(word -> !Words.isQualifier(word))
            .filter(word -> counts.getOrDefault(word, 0) * 2 > members.size())
            .toList();
    List<String> chosen = words.isEmpty() ? Words.of(canonical.name()) : words;
    return String.join("-", chosen);
  }
}
