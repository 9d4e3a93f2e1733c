package dev.ssot.model.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Every type of a tree by its qualified name. */
public final class Declarations {

  private final List<TypeSymbol> types = new ArrayList<>();
  private final Map<String, List<TypeSymbol>> byName;
  private final Map<SourceUnit, List<TypeSymbol>> byUnit = new HashMap<>();
  private final Set<String> packages = new HashSet<>();

  Declarations(List<SourceUnit> units) {
    TreeMap<String, List<TypeSymbol>> sorted = new TreeMap<>();
    for (SourceUnit unit : units) {
      packages.add(unit.facts().packageName());
      List<TypeSymbol> top =
          unit.facts().types().stream().map(fact -> new TypeSymbol(unit, fact, null)).toList();
      byUnit.put(unit, top);
      top.forEach(type -> add(type, sorted));
    }
    byName = new HashMap<>(sorted);
    sorted.values().forEach(types::addAll);
  }

  private static void add(TypeSymbol type, Map<String, List<TypeSymbol>> sorted) {
    sorted.computeIfAbsent(type.qualifiedName(), name -> new ArrayList<>(1)).add(type);
    type.nested().forEach(member -> add(member, sorted));
  }

  /** All types, nested ones included, by qualified name and path. */
  public List<TypeSymbol> types() {
    return types;
  }

  /** The types of this qualified name; several if several files declare it. */
  public List<TypeSymbol> named(String qualifiedName) {
    return byName.getOrDefault(qualifiedName, List.of());
  }

  /**
   * The type of this qualified name that a file means: that of its own module before others, then
   * production code before tests.
   */
  public @Nullable TypeSymbol nearest(String qualifiedName, SourceUnit from) {
    List<TypeSymbol> candidates = named(qualifiedName);
    TypeSymbol best = null;
    for (TypeSymbol candidate : candidates) {
      if (best == null || distance(candidate, from) < distance(best, from)) {
        best = candidate;
      }
    }
    return best;
  }

  private static int distance(TypeSymbol type, SourceUnit from) {
    boolean sameModule = type.unit().file().module().equals(from.file().module());
    boolean sameRoot = type.unit().file().sourceRoot().equals(from.file().sourceRoot());
    return (sameModule ? 0 : 4) + (sameRoot ? 0 : 2) + (type.isTest() ? 1 : 0);
  }

  /** The top-level types of a file. */
  public List<TypeSymbol> of(SourceUnit unit) {
    return byUnit.getOrDefault(unit, List.of());
  }

  public boolean hasPackage(String name) {
    return packages.contains(name);
  }
}
