package dev.ssot.model.index;

import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.TypeKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Who extends and implements whom. */
final class TypeGraph {

  private final Map<TypeSymbol, List<TypeSymbol>> supertypes = new HashMap<>();
  private final Map<TypeSymbol, List<String>> external = new HashMap<>();
  private final Map<TypeSymbol, List<TypeSymbol>> subtypes = new HashMap<>();
  private final Map<TypeSymbol, List<TypeSymbol>> ancestors = new ConcurrentHashMap<>();
  private final Map<TypeSymbol, Map<String, List<MethodSymbol>>> methods =
      new ConcurrentHashMap<>();

  TypeGraph(CodeIndex index) {
    for (TypeSymbol type : index.declarations().types()) {
      if (type.fact().hasSupertypes()) {
        link(index, type);
      }
    }
  }

  private void link(CodeIndex index, TypeSymbol type) {
    List<TypeSymbol> inTree = new ArrayList<>();
    List<String> outside = new ArrayList<>();
    type.fact()
        .supertypes()
        .forEach(
            name -> {
              Resolved resolved = index.resolve(type, name);
              if (resolved instanceof Resolved.InTree found && found.type() != type) {
                inTree.add(found.type());
                subtypes.computeIfAbsent(found.type(), t -> new ArrayList<>()).add(type);
              } else if (resolved instanceof Resolved.External found) {
                outside.add(found.qualifiedName());
              } else {
                outside.add(name);
              }
            });
    supertypes.put(type, List.copyOf(inTree));
    external.put(type, List.copyOf(outside));
  }

  List<TypeSymbol> supertypes(TypeSymbol type) {
    return supertypes.getOrDefault(type, List.of());
  }

  List<String> externalSupertypes(TypeSymbol type) {
    return external.getOrDefault(type, List.of());
  }

  List<TypeSymbol> subtypes(TypeSymbol type) {
    return subtypes.getOrDefault(type, List.of());
  }

  List<TypeSymbol> ancestors(TypeSymbol type) {
    List<TypeSymbol> direct = supertypes(type);
    return direct.isEmpty() ? direct : ancestors.computeIfAbsent(type, this::findAncestors);
  }

  private List<TypeSymbol> findAncestors(TypeSymbol type) {
    Set<TypeSymbol> found = new LinkedHashSet<>();
    List<TypeSymbol> level = supertypes(type);
    while (!level.isEmpty()) {
      List<TypeSymbol> next = new ArrayList<>();
      for (TypeSymbol ancestor : level) {
        if (ancestor != type && found.add(ancestor)) {
          next.addAll(supertypes(ancestor));
        }
      }
      level = next;
    }
    return List.copyOf(found);
  }

  List<MethodSymbol> methods(TypeSymbol type, String name) {
    return methods
        .computeIfAbsent(type, t -> new ConcurrentHashMap<>())
        .computeIfAbsent(name, n -> findMethods(type, n));
  }

  private List<MethodSymbol> findMethods(TypeSymbol type, String name) {
    List<MethodSymbol> found = own(type, name);
    for (TypeSymbol ancestor : ancestors(type)) {
      List<MethodSymbol> inherited = own(ancestor, name);
      if (!inherited.isEmpty()) {
        found = found.isEmpty() ? inherited : withInherited(found, inherited);
      }
    }
    return found;
  }

  /** Two of one type are told apart by bounds that their signatures do not show. */
  private static List<MethodSymbol> withInherited(
      List<MethodSymbol> found, List<MethodSymbol> inherited) {
    Set<String> seen = new HashSet<>();
    found.forEach(method -> seen.add(method.fact().signature()));
    List<MethodSymbol> all = new ArrayList<>(found);
    for (MethodSymbol method : inherited) {
      if (!seen.contains(method.fact().signature())) {
        all.add(method);
      }
    }
    return List.copyOf(all);
  }

  private static List<MethodSymbol> own(TypeSymbol type, String name) {
    List<MethodSymbol> own = new ArrayList<>(1);
    for (MethodFact method : candidates(type, name)) {
      if (method.name().equals(name)) {
        own.add(new MethodSymbol(type, method));
      }
    }
    return own.isEmpty() ? List.of() : List.copyOf(own);
  }

  /** Whether it has a method of this name, its own or inherited. */
  boolean hasMethod(TypeSymbol type, String name) {
    if (declares(type, name)) {
      return true;
    }
    for (TypeSymbol ancestor : ancestors(type)) {
      if (declares(ancestor, name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean declares(TypeSymbol type, String name) {
    for (MethodFact method : candidates(type, name)) {
      if (method.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static List<MethodFact> candidates(TypeSymbol type, String name) {
    return name.equals("<init>") ? type.fact().constructors() : type.fact().methods();
  }

  List<MethodSymbol> publicMethods(TypeSymbol type) {
    List<MethodSymbol> found = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    type.publicMethods()
        .filter(method -> seen.add(method.signature()))
        .forEach(method -> found.add(new MethodSymbol(type, method)));
    for (TypeSymbol ancestor : ancestors(type)) {
      ancestor
          .publicMethods()
          .filter(method -> isHandedDown(type, ancestor, method) && seen.add(method.signature()))
          .forEach(method -> found.add(new MethodSymbol(ancestor, method)));
    }
    return found;
  }

  /** What only an interface says, a class still has to do; static methods of interfaces stay. */
  private static boolean isHandedDown(TypeSymbol type, TypeSymbol ancestor, MethodFact method) {
    boolean fromInterface = ancestor.kind() == TypeKind.INTERFACE;
    return (method.body() != null || type.kind() == TypeKind.INTERFACE)
        && !(fromInterface && method.modifiers().isStatic());
  }
}
