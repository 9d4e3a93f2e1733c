package dev.ssot.java.names;

import dev.ssot.model.index.TypeSymbol;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The member types of a type, those that it inherits from supertypes in the tree included. */
final class MemberTypes {

  private final BiFunction<TypeSymbol, Set<TypeSymbol>, List<TypeSymbol>> resolveSupertypes;
  private final Map<TypeSymbol, List<TypeSymbol>> supertypes = new ConcurrentHashMap<>();

  /**
   * With a way to find supertypes.
   *
   * @param resolveSupertypes takes a type and those whose supertypes are being looked for already
   */
  MemberTypes(BiFunction<TypeSymbol, Set<TypeSymbol>, List<TypeSymbol>> resolveSupertypes) {
    this.resolveSupertypes = resolveSupertypes;
  }

  /**
   * The member type of this name, declared or inherited; null without one.
   *
   * @param pending the types whose supertypes are being looked for: they inherit nothing yet
   */
  @Nullable TypeSymbol find(TypeSymbol type, String name, Set<TypeSymbol> pending) {
    TypeSymbol declared = type.nested(name);
    if (declared != null || !type.fact().hasSupertypes()) {
      return declared;
    }
    return inherited(type, name, pending, new HashSet<>());
  }

  private @Nullable TypeSymbol inherited(
      TypeSymbol type, String name, Set<TypeSymbol> pending, Set<TypeSymbol> seen) {
    for (TypeSymbol supertype : supertypes(type, pending)) {
      if (seen.add(supertype)) {
        TypeSymbol declared = supertype.nested(name);
        TypeSymbol found = declared == null ? inherited(supertype, name, pending, seen) : declared;
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** What was found while something was pending may lack types, so it is not kept. */
  private List<TypeSymbol> supertypes(TypeSymbol type, Set<TypeSymbol> pending) {
    List<TypeSymbol> known = supertypes.get(type);
    if (known != null) {
      return known;
    }
    if (pending.contains(type)) {
      return List.of();
    }
    Set<TypeSymbol> now = new HashSet<>(pending);
    now.add(type);
    List<TypeSymbol> found = resolveSupertypes.apply(type, now);
    if (pending.isEmpty()) {
      supertypes.put(type, found);
    }
    return found;
  }
}
