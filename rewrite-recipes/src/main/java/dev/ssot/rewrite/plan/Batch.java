package dev.ssot.rewrite.plan;

import dev.ssot.model.migration.Step;
import dev.ssot.model.result.Violation;
import dev.ssot.rewrite.tree.Overlay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Steps that have nothing to do with each other, so that the tree need not be judged after each of
 * them: what comes or goes with all of them came or went with the one that it speaks of. Where that
 * is not one and only one, the tree in between is judged as well.
 */
final class Batch {

  /**
   * A step whose claims are not known yet.
   *
   * @param after the tree with it
   * @param written the step with its claims
   */
  record Open(Trace trace, Overlay after, Function<Claims, Step> written) {}

  private final List<Open> steps = new ArrayList<>();

  int size() {
    return steps.size();
  }

  /** Whether a step has nothing to do with any of these. */
  boolean isApart(Trace trace) {
    return steps.stream().allMatch(step -> step.trace().isApart(trace));
  }

  void add(Open step) {
    steps.add(step);
  }

  /**
   * The steps with their claims.
   *
   * @param before what is found in the tree without them
   * @param after what is found in the tree with all of them
   * @param judge what is found in a tree in between
   */
  List<Step> settled(
      List<Violation> before, List<Violation> after, Function<Overlay, List<Violation>> judge) {
    List<Step> settled = new ArrayList<>();
    settle(steps, before, after, judge, settled);
    return settled;
  }

  private static void settle(
      List<Open> part,
      List<Violation> before,
      List<Violation> after,
      Function<Overlay, List<Violation>> judge,
      List<Step> settled) {
    List<List<String>> gone = split(part, missing(before, after));
    List<List<String>> come = split(part, missing(after, before));
    if (gone != null && come != null) {
      for (int i = 0; i < part.size(); i++) {
        settled.add(part.get(i).written().apply(new Claims(gone.get(i), come.get(i))));
      }
    } else {
      int half = part.size() / 2;
      List<Violation> between = judge.apply(part.get(half - 1).after());
      settle(part.subList(0, half), before, between, judge, settled);
      settle(part.subList(half, part.size()), between, after, judge, settled);
    }
  }

  /** The violations that one tree has and the other has not, by key. */
  private static Map<String, List<Violation>> missing(List<Violation> here, List<Violation> there) {
    Set<String> remaining = new HashSet<>();
    there.forEach(violation -> remaining.add(violation.key()));
    Map<String, List<Violation>> missing = new TreeMap<>();
    for (Violation violation : here) {
      if (!remaining.contains(violation.key())) {
        missing.computeIfAbsent(violation.key(), key -> new ArrayList<>()).add(violation);
      }
    }
    return missing;
  }

  /** The keys that belong to each step; null if one cannot be told. */
  private static @Nullable List<List<String>> split(
      List<Open> part, Map<String, List<Violation>> violations) {
    if (part.size() == 1) {
      return List.of(List.copyOf(violations.keySet()));
    }
    List<List<String>> keys = new ArrayList<>();
    part.forEach(step -> keys.add(new ArrayList<>()));
    for (Map.Entry<String, List<Violation>> violation : violations.entrySet()) {
      List<Integer> meant = new ArrayList<>();
      for (int i = 0; i < part.size(); i++) {
        if (violation.getValue().stream().anyMatch(part.get(i).trace()::concerns)) {
          meant.add(i);
        }
      }
      if (meant.size() != 1) {
        return null;
      }
      keys.get(meant.get(0)).add(violation.getKey());
    }
    return keys;
  }
}
