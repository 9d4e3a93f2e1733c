package dev.ssot.model.index;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Turns the scope of a reference, as text, into the type around it. */
final class Scopes {

  private final Declarations declarations;
  private final Map<SourceUnit, @Nullable TypeSymbol[]> byUnit = new ConcurrentHashMap<>();

  Scopes(Declarations declarations) {
    this.declarations = declarations;
  }

  /** The type for each scope of the file, by the scope's number; not to be written to. */
  @Nullable TypeSymbol[] of(SourceUnit unit) {
    return byUnit.computeIfAbsent(unit, this::all);
  }

  private @Nullable TypeSymbol[] all(SourceUnit unit) {
    List<String> scopes = unit.facts().scopes();
    @Nullable TypeSymbol[] types = new @Nullable TypeSymbol[scopes.size()];
    for (int i = 0; i < types.length; i++) {
      String scope = scopes.get(i);
      boolean again = i > 0 && typeOf(scope).equals(typeOf(scopes.get(i - 1)));
      types[i] = again ? types[i - 1] : enclosing(unit, scope);
    }
    return types;
  }

  private static String typeOf(String scope) {
    int hash = scope.indexOf('#');
    return hash < 0 ? scope : scope.substring(0, hash);
  }

  @Nullable TypeSymbol enclosing(SourceUnit unit, String scope) {
    String path = typeOf(scope);
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
