package dev.ssot.rules.imports;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An order of nodes in which all edges that were accepted lead onward. After Pearce and Kelly, "A
 * dynamic topological sort algorithm for directed acyclic graphs", 2006: an edge costs a look at
 * the nodes that stand between its ends.
 */
final class AcyclicOrder {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<List<Integer>> next = new ArrayList<>();
  private final List<List<Integer>> previous = new ArrayList<>();
  private final int[] position;

  AcyclicOrder(List<String> nodes) {
    for (String node : nodes) {
      numbers.put(node, numbers.size());
      next.add(new ArrayList<>());
      previous.add(new ArrayList<>());
    }
    position = new int[nodes.size()];
    Arrays.setAll(position, i -> i);
  }

  /** Accepts an edge, unless it closes a cycle of those that were accepted. */
  boolean add(String from, String to) {
    int start = numbers.getOrDefault(from, 0);
    int end = numbers.getOrDefault(to, 0);
    if (position[end] < position[start]) {
      List<Integer> after = between(end, next, position[end], position[start]);
      if (after.contains(start)) {
        return false;
      }
      reorder(between(start, previous, position[end], position[start]), after);
    }
    next.get(start).add(end);
    previous.get(end).add(start);
    return true;
  }

  /** The nodes, in order. */
  List<String> nodes() {
    return numbers.keySet().stream()
        .sorted(Comparator.comparingInt(node -> position[numbers.getOrDefault(node, 0)]))
        .toList();
  }

  /** The nodes that a node leads to without leaving a stretch of the order, in that order. */
  private List<Integer> between(int from, List<List<Integer>> edges, int first, int last) {
    BitSet seen = new BitSet();
    seen.set(from);
    Deque<Integer> open = new ArrayDeque<>(List.of(from));
    List<Integer> found = new ArrayList<>();
    while (!open.isEmpty()) {
      int node = open.pop();
      found.add(node);
      for (int to : edges.get(node)) {
        if (position[to] >= first && position[to] <= last && !seen.get(to)) {
          seen.set(to);
          open.push(to);
        }
      }
    }
    found.sort((a, b) -> Integer.compare(position[a], position[b]));
    return found;
  }

  /** The places of all of them, taken again, those that lead to the edge first. */
  private void reorder(List<Integer> before, List<Integer> after) {
    List<Integer> all = new ArrayList<>(before);
    all.addAll(after);
    int[] places = all.stream().mapToInt(node -> position[node]).sorted().toArray();
    for (int i = 0; i < places.length; i++) {
      position[all.get(i)] = places[i];
    }
  }
}
