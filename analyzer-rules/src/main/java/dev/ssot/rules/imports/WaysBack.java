package dev.ssot.rules.imports;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How the packages of a knot lead back to each other. */
final class WaysBack {

  private final Map<String, List<String>> next = new HashMap<>();
  private final Map<String, Map<String, PackageEdge>> edges = new HashMap<>();

  WaysBack(Knot knot) {
    for (PackageEdge edge : knot.edges()) {
      next.computeIfAbsent(edge.from(), name -> new ArrayList<>()).add(edge.to());
      edges.computeIfAbsent(edge.from(), name -> new HashMap<>()).put(edge.to(), edge);
    }
  }

  /** The packages on a shortest way back from the end of an edge to its start, both included. */
  List<String> of(PackageEdge edge) {
    Map<String, String> cameFrom = new HashMap<>(Map.of(edge.to(), edge.to()));
    Deque<String> open = new ArrayDeque<>(List.of(edge.to()));
    while (!cameFrom.containsKey(edge.from())) {
      String node = open.remove();
      for (String to : next.getOrDefault(node, List.of())) {
        if (cameFrom.putIfAbsent(to, node) == null) {
          open.add(to);
        }
      }
    }
    Deque<String> way = new ArrayDeque<>(List.of(edge.from()));
    while (!edge.to().equals(way.peek())) {
      way.push(cameFrom.getOrDefault(way.peek(), edge.to()));
    }
    return List.copyOf(way);
  }

  /** The edges along a way. */
  Stream<PackageEdge> along(List<String> way) {
    return IntStream.range(1, way.size())
        .mapToObj(i -> edges.getOrDefault(way.get(i - 1), Map.of()).get(way.get(i)))
        .flatMap(Stream::ofNullable);
  }
}
