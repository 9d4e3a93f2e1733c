package dev.ssot.rules.concept;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sets of words about types, compared by how rare the words are that two of them share. */
final class Terms {

  private final List<Set<String>> ofProfile;
  private final Map<String, Double> weights = new HashMap<>();
  // Written by several threads, but only ever with the same value.
  private final @Nullable Double[] norms;

  Terms(List<TypeProfile> profiles, Function<TypeProfile, Set<String>> terms) {
    ofProfile = profiles.stream().map(terms).toList();
    norms = new @Nullable Double[profiles.size()];
    Map<String, Integer> having = new HashMap<>();
    ofProfile.forEach(set -> set.forEach(term -> having.merge(term, 1, Integer::sum)));
    having.forEach((term, count) -> weights.put(term, weight(count)));
  }

  private double weight(int count) {
    double rarity = Math.log((ofProfile.size() + 1.0) / count);
    return rarity * rarity;
  }

  int count(TypeProfile profile) {
    return ofProfile.get(profile.number()).size();
  }

  boolean has(TypeProfile profile, String term) {
    return ofProfile.get(profile.number()).contains(term);
  }

  /** From 0, nothing in common, to 1, the same. */
  double likeness(TypeProfile one, TypeProfile other) {
    Set<String> first = ofProfile.get(one.number());
    Set<String> second = ofProfile.get(other.number());
    if (first.equals(second)) {
      return 1;
    }
    double product = norm(one.number()) * norm(other.number());
    double shared = 0;
    for (String term : first) {
      shared += second.contains(term) ? weights.getOrDefault(term, 0.0) : 0;
    }
    return product == 0 ? 0 : shared / Math.sqrt(product);
  }

  /** Summed in a fixed order, so that the last digit is the same from run to run. */
  private double norm(int profile) {
    Double known = norms[profile];
    if (known == null) {
      Set<String> terms = ofProfile.get(profile);
      known = terms.stream().sorted().mapToDouble(term -> weights.getOrDefault(term, 0.0)).sum();
      norms[profile] = known;
    }
    return known;
  }
}
