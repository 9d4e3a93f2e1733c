package dev.ssot.rules.concept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which public method names are rare enough that sharing them tells something. */
final class Vocabulary {

  /** A method name of more types than this is common speech. */
  private static final int COMMON = 12;

  private final Map<String, Integer> types = new HashMap<>();
  private final PairCounts shared = new PairCounts();

  Vocabulary(List<TypeProfile> profiles) {
    Map<String, List<TypeProfile>> byName = new HashMap<>();
    for (TypeProfile profile : profiles) {
      for (String name : profile.vocabulary()) {
        byName.computeIfAbsent(name, n -> new ArrayList<>()).add(profile);
        types.merge(name, 1, Integer::sum);
      }
    }
    byName.values().stream().filter(having -> having.size() <= COMMON).forEach(shared::addAll);
  }

  /** The rare method names that both have. */
  List<String> shared(TypeProfile one, TypeProfile other) {
    return one.vocabulary().stream()
        .filter(other.vocabulary()::contains)
        .filter(name -> types.getOrDefault(name, 0) <= COMMON)
        .toList();
  }

  void forEach(PairCounts.Visitor visitor) {
    shared.forEach(visitor);
  }
}
