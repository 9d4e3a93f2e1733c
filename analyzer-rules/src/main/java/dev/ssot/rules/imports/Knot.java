package dev.ssot.rules.imports;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Packages of which each leads to all others.
 *
 * @param packages by name
 * @param edges those among them, by the names of their ends
 */
record Knot(List<String> packages, List<PackageEdge> edges) {

  private static final Comparator<PackageEdge> HEAVIEST_FIRST =
      Comparator.comparingInt(PackageEdge::weight)
          .reversed()
          .thenComparing(PackageEdge::from)
          .thenComparing(PackageEdge::to);

  /** The knots of a graph, by the name of their first package. */
  static List<Knot> in(Collection<PackageEdge> edges) {
    Map<String, List<String>> next = new TreeMap<>();
    Map<String, List<String>> back = new HashMap<>();
    for (PackageEdge edge : edges) {
      next.computeIfAbsent(edge.from(), name -> new ArrayList<>()).add(edge.to());
      next.computeIfAbsent(edge.to(), name -> new ArrayList<>());
      back.computeIfAbsent(edge.to(), name -> new ArrayList<>()).add(edge.from());
    }
    List<Knot> knots = new ArrayList<>();
    Set<String> placed = new HashSet<>();
    for (String root : finished(next)) {
      List<String> members = reached(root, back, placed);
      if (members.size() > 1) {
        knots.add(of(members.stream().sorted().toList(), edges));
      }
    }
    knots.sort(Comparator.comparing(knot -> knot.packages().get(0)));
    return knots;
  }

  private static Knot of(List<String> packages, Collection<PackageEdge> edges) {
    Set<String> members = new HashSet<>(packages);
    return new Knot(
        packages,
        edges.stream()
            .filter(edge -> members.contains(edge.from()) && members.contains(edge.to()))
            .toList());
  }

  /** The nodes in the order in which a search depth first leaves them, the last one first. */
  private static Deque<String> finished(Map<String, List<String>> next) {
    Deque<String> finished = new ArrayDeque<>();
    Set<String> seen = new HashSet<>();
    Set<String> left = new HashSet<>();
    for (String root : next.keySet()) {
      Deque<String> open = new ArrayDeque<>(List.of(root));
      while (!open.isEmpty()) {
        String node = open.peek();
        if (seen.add(node)) {
          next.getOrDefault(node, List.of()).stream()
              .filter(to -> !seen.contains(to))
              .forEach(open::push);
        } else {
          open.pop();
          if (left.add(node)) {
            finished.push(node);
          }
        }
      }
    }
    return finished;
  }

  private static List<String> reached(
      String root, Map<String, List<String>> edges, Set<String> placed) {
    List<String> members = new ArrayList<>();
    Deque<String> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      String node = open.pop();
      if (placed.add(node)) {
        members.add(node);
        edges.getOrDefault(node, List.of()).forEach(open::push);
      }
    }
    return members;
  }

  /** Few edges of little weight without which there is no cycle; none of them can be spared. */
  List<PackageEdge> cut() {
    AcyclicOrder heaviestStay = new AcyclicOrder(packages);
    List<PackageEdge> heaviestFirst = edges.stream().sorted(HEAVIEST_FIRST).toList();
    heaviestFirst.forEach(edge -> heaviestStay.add(edge.from(), edge.to()));
    Sifting sifted = new Sifting(heaviestStay.nodes(), edges);
    AcyclicOrder kept = new AcyclicOrder(packages);
    edges.stream().filter(sifted::isOnward).forEach(edge -> kept.add(edge.from(), edge.to()));
    return heaviestFirst.stream()
        .filter(edge -> !sifted.isOnward(edge) && !kept.add(edge.from(), edge.to()))
        .sorted(Comparator.comparing(PackageEdge::from).thenComparing(PackageEdge::to))
        .toList();
  }
}
