package dev.ssot.java.rewrite;

import dev.ssot.model.index.TypeSymbol;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The type that declares a field, with the types that inherit it and those that it inherits from.
 */
final class FieldHierarchy {

  private final KnownTypes types;
  private final TypeSymbol owner;
  private final Set<TypeSymbol> heirs = new LinkedHashSet<>();

  FieldHierarchy(KnownTypes types, TypeSymbol owner) {
    this.types = types;
    this.owner = owner;
    Deque<TypeSymbol> open = new ArrayDeque<>(types.index().subtypes(owner));
    while (!open.isEmpty()) {
      TypeSymbol next = open.remove();
      if (heirs.add(next)) {
        open.addAll(types.index().subtypes(next));
      }
    }
  }

  /**
   * Every type in which a second field of the name would hide the first, or the other way round.
   */
  Stream<TypeSymbol> relatives() {
    return Stream.concat(types.index().ancestors(owner).stream(), heirs.stream());
  }

  /** Whether a type has the field, of its own or by inheritance. */
  boolean has(String qualified) {
    return owner.qualifiedName().equals(qualified)
        || heirs.stream().anyMatch(heir -> heir.qualifiedName().equals(qualified));
  }

  /** Whether a file says so much that a receiver of unknown type may be one of these. */
  boolean isNamedIn(String text) {
    return text.contains(owner.name()) || heirs.stream().anyMatch(h -> text.contains(h.name()));
  }
}
