package dev.ssot.rules.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Moves one node of an order after the other to where the edges that lead backward weigh the least,
 * until no single move helps.
 */
final class Sifting {

  private final List<String> order;
  private final Map<String, Integer> positions = new HashMap<>();

  /**
   * For a node and a neighbour, what the edges between them cost more if the neighbour is first.
   */
  private final Map<String, Map<String, Integer>> costs = new HashMap<>();

  Sifting(List<String> order, Collection<PackageEdge> edges) {
    this.order = new ArrayList<>(order);
    for (PackageEdge edge : edges) {
      add(edge.from(), edge.to(), edge.weight());
      add(edge.to(), edge.from(), -edge.weight());
    }
    number(0, order.size() - 1);
    boolean moved = true;
    while (moved) {
      moved = false;
      for (String node : order) {
        moved |= sift(node);
      }
    }
  }

  private void add(String node, String neighbour, int cost) {
    costs
        .computeIfAbsent(node, name -> new HashMap<>())
        .merge(neighbour, cost, (one, other) -> one + other);
  }

  private void number(int first, int last) {
    for (int i = first; i <= last; i++) {
      positions.put(order.get(i), i);
    }
  }

  boolean isOnward(PackageEdge edge) {
    return position(edge.from()) < position(edge.to());
  }

  private int position(String node) {
    return positions.getOrDefault(node, 0);
  }

  /** Costs are relative to the first place of all; a move has to save something. */
  private boolean sift(String node) {
    Map<String, Integer> ofNeighbours = costs.getOrDefault(node, Map.of());
    int now = position(node);
    int cost = 0;
    int costNow = 0;
    int best = 0;
    int target = 0;
    for (int place : ofNeighbours.keySet().stream().mapToInt(this::position).sorted().toArray()) {
      cost += ofNeighbours.getOrDefault(order.get(place), 0);
      costNow = place < now ? cost : costNow;
      if (cost < best) {
        best = cost;
        target = place + 1;
      }
    }
    if (best >= costNow) {
      return false;
    }
    move(node, now, target > now ? target - 1 : target);
    return true;
  }

  private void move(String node, int from, int to) {
    order.remove(from);
    order.add(to, node);
    number(Math.min(from, to), Math.max(from, to));
  }
}
