package dev.ssot.rules.concept;

import dev.ssot.model.index.TypeSymbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which differences between names are systematic: where many pairs differ by the same two words, or
 * many types of one package have a namesake in another, the variants are meant.
 */
final class NameFamilies {

  /** Larger groups than this are counted as a family without counting their pairs. */
  private static final int LARGEST = 40;

  private final Map<String, Integer> substitutions = new HashMap<>();
  private final Map<String, Integer> insertions = new HashMap<>();
  private final Map<String, Integer> frames = new HashMap<>();
  private final Map<String, Integer> parts = new HashMap<>();
  private final Map<String, Set<String>> namesakes = new HashMap<>();
  private final Map<String, Set<String>> stackNamesakes = new HashMap<>();
  private final Map<String, List<Pair>> stackPairs = new HashMap<>();
  private final Map<String, Integer> wordTypes = new HashMap<>();
  private final Map<String, List<TypeProfile>> byName = new TreeMap<>();
  private final int types;

  NameFamilies(List<TypeProfile> profiles) {
    types = profiles.size();
    Map<String, Set<String>> words = new HashMap<>();
    for (TypeProfile profile : profiles) {
      new HashSet<>(profile.words()).forEach(word -> wordTypes.merge(word, 1, Integer::sum));
      byName.computeIfAbsent(profile.type().name(), name -> new ArrayList<>(1)).add(profile);
      for (int i = 0; i < profile.words().size(); i++) {
        words
            .computeIfAbsent(frame(profile.words(), i), frame -> new HashSet<>())
            .add(profile.words().get(i));
      }
    }
    words.forEach(this::countSubstitutions);
    countInsertions(profiles);
    byName.values().forEach(this::countNamesakes);
  }

  /** Counts for each word how many names there are with and without it. */
  private void countInsertions(List<TypeProfile> profiles) {
    Set<List<String>> names = new HashSet<>();
    profiles.forEach(profile -> names.add(profile.words()));
    for (List<String> name : names) {
      for (int i = 0; i < name.size() && name.size() > 1; i++) {
        if (names.contains(without(name, i))) {
          insertions.merge(name.get(i), 1, Integer::sum);
        }
      }
    }
  }

  private static List<String> without(List<String> words, int position) {
    List<String> fewer = new ArrayList<>(words);
    fewer.remove(position);
    return fewer;
  }

  private void countSubstitutions(String frame, Set<String> fillers) {
    if (fillers.size() < 2) {
      return;
    }
    frames.put(frame, fillers.size());
    if (fillers.size() > LARGEST) {
      return;
    }
    List<String> sorted = fillers.stream().sorted().toList();
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < sorted.size(); j++) {
        substitutions.merge(sorted.get(i) + ' ' + sorted.get(j), 1, Integer::sum);
      }
    }
  }

  private void countNamesakes(List<TypeProfile> same) {
    if (same.size() < 2 || same.size() > LARGEST) {
      return;
    }
    for (int i = 0; i < same.size(); i++) {
      for (int j = i + 1; j < same.size(); j++) {
        countParts(same.get(i).type(), same.get(j).type());
        String one = same.get(i).type().packageName();
        String other = same.get(j).type().packageName();
        if (same.get(i).type().outer() == null && same.get(j).type().outer() == null) {
          String name = same.get(i).type().name();
          namesakes.computeIfAbsent(ordered(one, other), k -> new HashSet<>()).add(name);
          String stacks = stacks(one, other);
          if (!stacks.isEmpty()) {
            stackNamesakes.computeIfAbsent(stacks, k -> new HashSet<>()).add(name);
            stackPairs
                .computeIfAbsent(stacks, k -> new ArrayList<>())
                .add(Pair.of(same.get(i), same.get(j)));
          }
        }
      }
    }
  }

  private void countParts(TypeSymbol one, TypeSymbol other) {
    if (one.outer() != null && other.outer() != null && one.outermost() != other.outermost()) {
      parts.merge(
          ordered(one.outermost().qualifiedName(), other.outermost().qualifiedName()),
          1,
          Integer::sum);
    }
  }

  /** How many parts of the same name two types have. */
  int parts(TypeSymbol one, TypeSymbol other) {
    return parts.getOrDefault(ordered(one.qualifiedName(), other.qualifiedName()), 0);
  }

  /** The types of a simple name. */
  List<TypeProfile> named(String simpleName) {
    return byName.getOrDefault(simpleName, List.of());
  }

  /** All groups of types with one simple name, by that name. */
  Iterable<List<TypeProfile>> groups() {
    return byName.values();
  }

  /** How much a word tells, from 0 (most types have it) to 1 (only one has it). */
  double rarity(String word) {
    int count = wordTypes.getOrDefault(word, 1);
    return types <= 1 ? 1 : 1 - Math.log(count) / Math.log(types + 1.0);
  }

  /** How many pairs of names in the tree differ by the same two words as these two. */
  int substitution(TypeProfile one, TypeProfile other) {
    int position = differingWord(one.words(), other.words());
    return position < 0
        ? 0
        : substitutions.getOrDefault(
            ordered(one.words().get(position), other.words().get(position)), 0);
  }

  /** The one word that a longer name has more than the shorter one, or "". */
  static String insertedWord(List<String> one, List<String> other) {
    List<String> longer = one.size() > other.size() ? one : other;
    List<String> shorter = longer == one ? other : one;
    if (longer.size() != shorter.size() + 1) {
      return "";
    }
    int position = 0;
    while (position < shorter.size() && longer.get(position).equals(shorter.get(position))) {
      position++;
    }
    return without(longer, position).equals(shorter) ? longer.get(position) : "";
  }

  /** How many names there are with and without this word. */
  int insertions(String word) {
    return insertions.getOrDefault(word, 0);
  }

  /** How many types share the frame of these two names, such as {@code *EventHandler}. */
  int siblings(TypeProfile one, TypeProfile other) {
    int position = differingWord(one.words(), other.words());
    return position < 0 ? 0 : frames.getOrDefault(frame(one.words(), position), 0);
  }

  /** How many simple names both packages have, the one in question included. */
  int namesakes(TypeProfile one, TypeProfile other) {
    String packages = ordered(one.type().packageName(), other.type().packageName());
    int direct = namesakes.getOrDefault(packages, Set.of()).size();
    String stacks = stacks(one.type().packageName(), other.type().packageName());
    return Math.max(
        direct, stacks.isEmpty() ? 0 : stackNamesakes.getOrDefault(stacks, Set.of()).size());
  }

  /** The types that make two packages parallel, as pairs of namesakes. */
  List<Pair> namesakePairs(TypeProfile one, TypeProfile other) {
    String stacks = stacks(one.type().packageName(), other.type().packageName());
    if (!stacks.isEmpty()) {
      return stackPairs.getOrDefault(stacks, List.of());
    }
    String packages = ordered(one.type().packageName(), other.type().packageName());
    List<Pair> pairs = new ArrayList<>();
    for (String name : namesakes.getOrDefault(packages, Set.of())) {
      List<TypeProfile> same = named(name);
      for (TypeProfile a : same) {
        for (TypeProfile b : same) {
          if (a.type().packageName().equals(one.type().packageName())
              && b.type().packageName().equals(other.type().packageName())
              && a.type().outer() == null
              && b.type().outer() == null) {
            pairs.add(Pair.of(a, b));
          }
        }
      }
    }
    return pairs;
  }

  /** The place of the only word that differs, or -1. */
  static int differingWord(List<String> one, List<String> other) {
    if (one.size() != other.size()) {
      return -1;
    }
    int position = -1;
    for (int i = 0; i < one.size(); i++) {
      if (!one.get(i).equals(other.get(i))) {
        if (position >= 0) {
          return -1;
        }
        position = i;
      }
    }
    return position;
  }

  private static String frame(List<String> words, int gap) {
    StringBuilder frame = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      frame.append(i == gap ? "*" : words.get(i)).append(' ');
    }
    return frame.toString();
  }

  private static String ordered(String one, String other) {
    return one.compareTo(other) < 0 ? one + ' ' + other : other + ' ' + one;
  }

  /** The stacks that two packages belong to: what their paths have of their own in the middle. */
  private static String stacks(String one, String other) {
    if (one.equals(other)) {
      return "";
    }
    List<String> mine = List.of(one.split("\\.", -1));
    List<String> theirs = List.of(other.split("\\.", -1));
    int least = Math.min(mine.size(), theirs.size());
    int start = 0;
    while (start < least && mine.get(start).equals(theirs.get(start))) {
      start++;
    }
    int end = 0;
    while (end < least - start
        && mine.get(mine.size() - 1 - end).equals(theirs.get(theirs.size() - 1 - end))) {
      end++;
    }
    return ordered(middle(mine, start, end), middle(theirs, start, end));
  }

  private static String middle(List<String> segments, int start, int end) {
    return String.join(".", segments.subList(start, segments.size() - end));
  }
}
