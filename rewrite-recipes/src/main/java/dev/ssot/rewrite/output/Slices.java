package dev.ssot.rewrite.output;

import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.index.Use;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The packages right below one, with all that is in them, and who of them needs whom. */
final class Slices {

  private final String prefix;
  private final Map<String, Set<String>> needs = new TreeMap<>();

  Slices(CodeIndex index, String root) {
    this.prefix = root.isEmpty() ? "" : root + ".";
    for (TypeSymbol type : index.types()) {
      String needed = slice(type.packageName());
      if (!type.isTest() && !needed.isEmpty()) {
        for (Use use : index.codeUses(type)) {
          String user = slice(use.unit().facts().packageName());
          if (!use.unit().isTest() && !user.isEmpty() && !user.equals(needed)) {
            needs.computeIfAbsent(user, name -> new TreeSet<>()).add(needed);
          }
        }
      }
    }
  }

  private String slice(String packageName) {
    return packageName.startsWith(prefix)
        ? packageName.substring(prefix.length()).replaceFirst("\\..*", "")
        : "";
  }

  /** A shortest way round, such as {@code a, b, a}; empty if there is none. */
  Optional<String> cycle() {
    return needs.keySet().stream()
        .flatMap(start -> round(start).stream())
        .min((one, other) -> Integer.compare(one.size(), other.size()))
        .map(way -> String.join(", ", way));
  }

  private Optional<List<String>> round(String start) {
    Deque<List<String>> ways = new ArrayDeque<>(List.of(List.of(start)));
    Set<String> seen = new TreeSet<>();
    while (!ways.isEmpty()) {
      List<String> way = ways.remove();
      for (String next : needs.getOrDefault(way.get(way.size() - 1), Set.of())) {
        List<String> longer = new ArrayList<>(way);
        longer.add(next);
        if (next.equals(start)) {
          return Optional.of(longer);
        }
        if (seen.add(next)) {
          ways.add(longer);
        }
      }
    }
    return Optional.empty();
  }
}
