package dev.ssot.rules.concept;

import dev.ssot.model.index.TypeSymbol;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Joins pairs into groups: what competes with one of a group competes with all of it. */
final class Grouping {

  /** A larger group is no concept but a habit of naming. */
  private static final int LARGEST = 24;

  private final int[] parent;

  private Grouping(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  /** Types that compete with each other, and the pairs that say so, strongest first. */
  record Group(List<TypeProfile> members, List<ScoredPair> pairs) {

    double score() {
      return pairs.get(0).score();
    }

    /** The pair that speaks for a member: with the canonical one if there is such a pair. */
    ScoredPair strongest(TypeSymbol member, TypeSymbol canonical) {
      ScoredPair best = null;
      for (ScoredPair pair : pairs) {
        if (pair.concerns(member)) {
          if (pair.concerns(canonical)) {
            return pair;
          }
          best = best == null ? pair : best;
        }
      }
      if (best == null) {
        throw new IllegalStateException("no pair brought " + member + " into its group");
      }
      return best;
    }
  }

  static List<Group> of(List<ScoredPair> pairs, List<TypeProfile> profiles) {
    Grouping grouping = new Grouping(profiles.size());
    List<ScoredPair> strongestFirst =
        pairs.stream()
            .sorted(
                Comparator.comparingDouble((ScoredPair p) -> -p.score())
                    .thenComparing(p -> p.pair().key()))
            .toList();
    int[] size = new int[profiles.size()];
    for (ScoredPair pair : strongestFirst) {
      grouping.join(pair.pair(), size);
    }
    Map<Integer, List<ScoredPair>> pairsOf = new TreeMap<>();
    for (ScoredPair pair : strongestFirst) {
      int root = grouping.find(pair.pair().first().number());
      if (root == grouping.find(pair.pair().second().number())) {
        pairsOf.computeIfAbsent(root, r -> new ArrayList<>()).add(pair);
      }
    }
    return pairsOf.values().stream().map(Grouping::group).toList();
  }

  private static Group group(List<ScoredPair> pairs) {
    List<TypeProfile> members =
        pairs.stream()
            .flatMap(p -> List.of(p.pair().first(), p.pair().second()).stream())
            .distinct()
            .sorted(Comparator.comparing(TypeProfile::number))
            .toList();
    return new Group(members, pairs);
  }

  private void join(Pair pair, int[] size) {
    int one = find(pair.first().number());
    int other = find(pair.second().number());
    if (one != other && size[one] + size[other] + 2 <= LARGEST) {
      parent[Math.max(one, other)] = Math.min(one, other);
      size[Math.min(one, other)] = size[one] + size[other] + 1;
    }
  }

  private int find(int number) {
    int root = number;
    while (parent[root] != root) {
      root = parent[root];
    }
    parent[number] = root;
    return root;
  }
}
