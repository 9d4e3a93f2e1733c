package dev.ssot.rules.imports;

import dev.ssot.model.facts.ImportFact;
import dev.ssot.model.facts.Reference;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.source.Location;
import dev.ssot.rules.imports.PackageEdge.Import;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which package of the production code needs which other one, by imports and qualified names. */
final class PackageGraph {

  private final Map<String, TypeSymbol> types = new HashMap<>();
  private final Map<String, List<TypeSymbol>> byPackage = new HashMap<>();
  private final Map<String, Map<String, List<Import>>> edges = new TreeMap<>();

  /** All edges, by the names of their ends. */
  static List<PackageEdge> edges(CodeIndex index) {
    PackageGraph graph = new PackageGraph();
    index.types().stream().filter(type -> !type.isTest()).forEach(graph::declare);
    index.units().stream().filter(unit -> !unit.isTest()).forEach(graph::collect);
    return graph.edges();
  }

  private void declare(TypeSymbol type) {
    types.putIfAbsent(type.qualifiedName(), type);
    if (type.outer() == null) {
      byPackage.computeIfAbsent(type.packageName(), name -> new ArrayList<>()).add(type);
    }
  }

  private void collect(SourceUnit unit) {
    for (ImportFact imported : unit.facts().imports()) {
      TypeSymbol type = named(imported);
      if (type != null) {
        add(unit, unit.at(imported.range()), type);
      } else if (imported.wildcard()) {
        onDemand(unit, imported);
      }
    }
    for (Reference reference : unit.facts().references()) {
      if (isQualified(reference)) {
        TypeSymbol type = types.get(reference.name());
        if (type != null) {
          add(unit, unit.at(reference.range()), type);
        }
      }
    }
  }

  /** The type that an import names, or whose members it names. */
  private @Nullable TypeSymbol named(ImportFact imported) {
    TypeSymbol type = types.get(imported.path());
    if (type != null || !imported.isStatic() || imported.wildcard()) {
      return type;
    }
    int dot = imported.path().lastIndexOf('.');
    return dot < 0 ? null : types.get(imported.path().substring(0, dot));
  }

  /** An import of a whole package counts once, if the file uses anything of it. */
  private void onDemand(SourceUnit unit, ImportFact imported) {
    Collection<TypeSymbol> offered = byPackage.getOrDefault(imported.path(), List.of());
    if (offered.isEmpty()) {
      return;
    }
    Set<String> written = new HashSet<>();
    unit.facts().references().stream()
        .filter(reference -> reference.kind().isCode())
        .forEach(reference -> written.add(first(reference.name())));
    offered.stream()
        .filter(type -> written.contains(type.name()))
        .findFirst()
        .ifPresent(type -> add(unit, unit.at(imported.range()), type));
  }

  private static String first(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private static boolean isQualified(Reference reference) {
    String name = reference.name();
    return reference.kind().isCode()
        && reference.receiver() == null
        && name.indexOf('.') > 0
        && Character.isLowerCase(name.charAt(0));
  }

  private void add(SourceUnit unit, Location location, TypeSymbol type) {
    String from = unit.facts().packageName();
    String to = type.packageName();
    if (!from.equals(to) && !from.isEmpty() && !to.isEmpty()) {
      edges
          .computeIfAbsent(from, name -> new TreeMap<>())
          .computeIfAbsent(to, name -> new ArrayList<>())
          .add(new Import(location, type));
    }
  }

  private List<PackageEdge> edges() {
    List<PackageEdge> all = new ArrayList<>();
    edges.forEach(
        (from, targets) ->
            targets.forEach(
                (to, imports) -> all.add(new PackageEdge(from, to, List.copyOf(imports)))));
    return all;
  }
}
