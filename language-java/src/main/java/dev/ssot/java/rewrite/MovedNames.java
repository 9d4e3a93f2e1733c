package dev.ssot.java.rewrite;

import com.github.javaparser.ast.Node;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The places in a file that mean another type after a move. */
final class MovedNames {

  private final IdentityHashMap<Node, DottedName> names = new IdentityHashMap<>();

  MovedNames(Stream<DottedName> moved) {
    moved.forEach(name -> names.put(name.place(), name));
  }

  boolean has(@Nullable Node place) {
    return names.containsKey(place);
  }

  boolean isIn(Node outer) {
    return names.keySet().stream().anyMatch(outer::isAncestorOf);
  }

  List<Node> inOrder() {
    return names.values().stream()
        .sorted(Comparator.comparing(DottedName::start))
        .map(DottedName::place)
        .toList();
  }
}
