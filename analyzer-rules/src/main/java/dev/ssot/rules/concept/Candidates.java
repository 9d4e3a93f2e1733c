package dev.ssot.rules.concept;

import dev.ssot.model.facts.TypeFact;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.TypeSymbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which pairs are worth a look: those that share code, a name, rare method names, or a line of
 * inheritance, delegation or documentation. Never all pairs.
 */
final class Candidates {

  private static final int LEAST_SHARED_SHINGLES = 8;
  private static final double LEAST_CONTAINMENT = 0.3;
  private static final int LEAST_SHARED_METHODS = 4;
  private static final int LARGEST_NAME_GROUP = 12;
  private static final int LARGEST_DATA_GROUP = 12;

  /** Characters; a shorter sentence says too little. */
  private static final int LEAST_SENTENCE = 30;

  private final Profiles profiles;
  private final Map<Long, Pair> pairs = new TreeMap<>();

  Candidates(Profiles profiles) {
    this.profiles = profiles;
  }

  List<Pair> pairs() {
    return List.copyOf(pairs.values());
  }

  Candidates sharingCode(SharedShingles shingles) {
    shingles.forEach(
        (first, second, count) -> {
          TypeProfile one = profiles.all().get(first);
          TypeProfile other = profiles.all().get(second);
          if (count >= LEAST_SHARED_SHINGLES
              && shingles.containment(one, other) >= LEAST_CONTAINMENT) {
            add(one, other);
          }
        });
    return this;
  }

  Candidates sharingMethods(Vocabulary vocabulary) {
    vocabulary.forEach(
        (first, second, count) -> {
          if (count >= LEAST_SHARED_METHODS) {
            add(profiles.all().get(first), profiles.all().get(second));
          }
        });
    return this;
  }

  Candidates carryingTheSame() {
    Map<String, List<TypeProfile>> byPart = new HashMap<>();
    for (TypeProfile profile : profiles.all()) {
      DataShape shape = profile.shape();
      for (String part : shape.parts()) {
        String key = shape.constants() + part;
        byPart.computeIfAbsent(key, k -> new ArrayList<>(1)).add(profile);
      }
    }
    PairCounts shared = new PairCounts();
    for (List<TypeProfile> having : byPart.values()) {
      if (having.size() <= LARGEST_DATA_GROUP) {
        shared.addAll(having);
      }
    }
    shared.forEach(
        (first, second, count) -> {
          if (count >= 2) {
            add(profiles.all().get(first), profiles.all().get(second));
          }
        });
    return this;
  }

  Candidates sharingNames(NameFamilies families) {
    families.groups().forEach(this::addAll);
    Map<String, List<TypeProfile>> bare = new HashMap<>();
    Map<String, List<TypeProfile>> exact = new HashMap<>();
    Map<String, List<TypeProfile>> forms = new HashMap<>();
    for (TypeProfile profile : profiles.all()) {
      bare.computeIfAbsent(profile.bareName(), key -> new ArrayList<>(1)).add(profile);
      exact.computeIfAbsent(sortedName(profile.words()), k -> new ArrayList<>(1)).add(profile);
      List<String> stems = profile.words().stream().map(Words::stem).toList();
      forms.computeIfAbsent(String.join(" ", stems), k -> new ArrayList<>(1)).add(profile);
    }
    bare.remove("");
    bare.values().forEach(this::addAll);
    forms.values().forEach(this::addAll);
    profiles.all().forEach(profile -> addWithOneWordLess(profile, exact));
    addMisspelt();
    return this;
  }

  /** Types of one package whose names differ in a letter. */
  private void addMisspelt() {
    Map<List<String>, List<TypeProfile>> names = new HashMap<>();
    for (TypeProfile profile : profiles.all()) {
      names.computeIfAbsent(profile.words(), words -> new ArrayList<>(1)).add(profile);
    }
    for (TypeProfile profile : profiles.all()) {
      for (List<String> shorter : Misspellings.shorter(profile.words())) {
        for (TypeProfile other : names.getOrDefault(shorter, List.of())) {
          if (other.type().packageName().equals(profile.type().packageName())) {
            add(profile, other);
          }
        }
      }
    }
  }

  private void addWithOneWordLess(TypeProfile profile, Map<String, List<TypeProfile>> exact) {
    if (profile.words().size() < 2) {
      return;
    }
    for (int i = 0; i < profile.words().size(); i++) {
      List<String> fewer = new ArrayList<>(profile.words());
      fewer.remove(i);
      List<TypeProfile> found = exact.getOrDefault(sortedName(fewer), List.of());
      if (found.size() <= 3) {
        found.forEach(other -> add(profile, other));
      }
    }
  }

  Candidates related(CodeIndex index, Delegations delegations, Replacements replacements) {
    for (TypeProfile profile : profiles.all()) {
      for (TypeSymbol base : index.supertypes(profile.type())) {
        if (offersNothing(profile.type().fact())) {
          add(profile, base);
        }
      }
      Delegations.Wrapping wrapping = delegations.of(profile.type());
      if (wrapping != null) {
        add(profile, wrapping.target());
      }
      replacements.of(profile.type()).forEach(other -> add(profile, other));
    }
    return this;
  }

  /** Whether a type has next to no methods of its own that callers could want it for. */
  private static boolean offersNothing(TypeFact type) {
    return type.methods().size() <= 2
        || type.methods().stream()
            .allMatch(m -> m.isAnnotatedWith("Override") || !m.modifiers().isPublic());
  }

  /** Types of one package that are introduced with the same sentence. */
  Candidates documentedAlike() {
    Map<String, List<TypeProfile>> bySentence = new HashMap<>();
    for (TypeProfile profile : profiles.all()) {
      String sentence = profile.type().fact().documentation().summary();
      if (sentence.length() >= LEAST_SENTENCE) {
        bySentence
            .computeIfAbsent(profile.type().packageName() + ' ' + sentence, s -> new ArrayList<>(1))
            .add(profile);
      }
    }
    bySentence.values().forEach(this::addAll);
    return this;
  }

  /** Facades with what they stand before, and the few utility classes of one package. */
  Candidates serving(Usage usage) {
    Map<String, List<TypeProfile>> toolboxes = new TreeMap<>();
    for (TypeProfile profile : profiles.all()) {
      if (profile.isHolder() && profile.type().outer() == null) {
        toolboxes
            .computeIfAbsent(profile.type().packageName(), p -> new ArrayList<>(1))
            .add(profile);
      }
    }
    toolboxes.values().stream()
        .filter(holders -> holders.size() <= Likeness.LARGEST_TOOLBOX)
        .forEach(this::addAll);
    for (TypeProfile profile : profiles.all()) {
      TypeSymbol behind = usage.behind(profile);
      if (behind != null) {
        add(profile, behind);
      }
      TypeSymbol served = usage.onlyServed(profile);
      if (served != null) {
        add(profile, served);
      }
    }
    return this;
  }

  private void addAll(List<TypeProfile> group) {
    if (group.size() > LARGEST_NAME_GROUP) {
      return;
    }
    for (int i = 0; i < group.size(); i++) {
      for (int j = i + 1; j < group.size(); j++) {
        add(group.get(i), group.get(j));
      }
    }
  }

  private void add(TypeProfile one, TypeSymbol other) {
    TypeProfile profile = profiles.of(other);
    if (profile != null) {
      add(one, profile);
    }
  }

  private void add(TypeProfile one, TypeProfile other) {
    if (one.isAnnotation() == other.isAnnotation() && !isOneName(one, other)) {
      pairs.putIfAbsent(Pair.key(one.number(), other.number()), Pair.of(one, other));
    }
  }

  /**
   * Two declarations of one name are one thing, whatever they contain: nobody can tell them apart.
   */
  private static boolean isOneName(TypeProfile one, TypeProfile other) {
    return one.type().qualifiedName().equals(other.type().qualifiedName());
  }

  private static String sortedName(List<String> words) {
    return TypeProfile.sortedName(words);
  }
}
