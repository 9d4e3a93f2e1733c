package dev.ssot.rules.clone;

import dev.ssot.model.facts.FieldFact;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.Signatures;
import dev.ssot.model.index.MethodSymbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What methods work on: their arguments, the object that they are called on, and its fields. */
final class Inputs {

  private Inputs() {}

  /**
   * The methods that are given the same, in groups. An object takes part in what a static method is
   * given, so that the methods of an instance stand in two groups.
   */
  static Map<String, List<MethodSymbol>> grouped(List<MethodSymbol> methods) {
    Map<String, List<MethodSymbol>> groups = new TreeMap<>();
    for (MethodSymbol method : methods) {
      List<String> taken = new ArrayList<>(types(method.fact()));
      add(groups, key(taken), method);
      if (!method.fact().modifiers().isStatic()) {
        taken.add(method.owner().name());
        add(groups, key(taken), method);
      }
    }
    return groups;
  }

  /** The methods that are given at most one thing, by what they return. */
  static Map<String, List<MethodSymbol>> byResult(List<MethodSymbol> methods) {
    Map<String, List<MethodSymbol>> groups = new TreeMap<>();
    for (MethodSymbol method : methods) {
      if (method.fact().parameters().size() < 2 && !result(method).equals("void")) {
        add(groups, result(method), method);
      }
    }
    return groups;
  }

  private static String key(List<String> types) {
    return types.stream().sorted().collect(Collectors.joining(","));
  }

  private static void add(Map<String, List<MethodSymbol>> groups, String key, MethodSymbol method) {
    groups.computeIfAbsent(key, k -> new ArrayList<>(1)).add(method);
  }

  static List<String> types(MethodFact method) {
    return method.parameters().stream().map(p -> Signatures.erased(p.type())).toList();
  }

  private static String result(MethodSymbol method) {
    return Signatures.erased(method.fact().returnType());
  }

  static boolean returnTheSame(MethodSymbol one, MethodSymbol other) {
    return result(one).equals(result(other));
  }

  /** Methods without one differ in what they change. */
  static boolean haveResults(MethodSymbol one, MethodSymbol other) {
    return !result(one).equals("void") && !result(other).equals("void");
  }

  /** Whether one of them is given what the other one has in its fields. */
  static boolean areInFields(MethodSymbol one, MethodSymbol other) {
    return hasInFields(one, other) || hasInFields(other, one);
  }

  private static boolean hasInFields(MethodSymbol having, MethodSymbol given) {
    Function<FieldFact, String> type = field -> Signatures.erased(field.type());
    return !having.fact().modifiers().isStatic()
        && given.fact().modifiers().isStatic()
        && having.fact().parameters().isEmpty()
        && having.owner().fact().fields().stream()
            .map(type)
            .toList()
            .containsAll(types(given.fact()));
  }
}
