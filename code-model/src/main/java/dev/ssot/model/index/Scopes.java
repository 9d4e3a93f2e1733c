package dev.ssot.model.index;

import org.jspecify.annotations.Nullable;

/** Turns the scope of a reference, as text, into the type around it. */
final class Scopes {

  private final Declarations declarations;

  Scopes(Declarations declarations) {
    this.declarations = declarations;
  }

  /** The type for each scope of the file, by the scope's number. */
  @Nullable TypeSymbol[] of(SourceUnit unit) {
    int count = unit.facts().scopes().size();
    @Nullable TypeSymbol[] types = new @Nullable TypeSymbol[count];
    for (int i = 0; i < count; i++) {
      types[i] = enclosing(unit, unit.facts().scopes().get(i));
    }
    return types;
  }

  @Nullable TypeSymbol enclosing(SourceUnit unit, String scope) {
    int hash = scope.indexOf('#');
    String path = hash < 0 ? scope : scope.substring(0, hash);
    if (path.isEmpty()) {
      return null;
    }
    String[] names = path.split("\\.", -1);
    for (TypeSymbol top : declarations.of(unit)) {
      if (top.name().equals(names[0])) {
        return descend(top, names);
      }
    }
    return null;
  }

  private static TypeSymbol descend(TypeSymbol top, String[] names) {
    TypeSymbol current = top;
    for (int i = 1; i < names.length; i++) {
      TypeSymbol member = current.nested(names[i]);
      if (member == null) {
        return current;
      }
      current = member;
    }
    return current;
  }
}
