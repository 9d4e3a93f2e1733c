package dev.ssot.model.index;

import org.jspecify.annotations.Nullable;

/** The scoping rules of one language. Safe to call from several threads. */
public interface NameResolver {

  /**
   * Finds the type that a name means at a place.
   *
   * @param unit the file that the name stands in
   * @param enclosing the innermost type around the name, null outside of all types
   * @param name as written, with or without qualifiers, without type arguments
   */
  Resolved type(SourceUnit unit, @Nullable TypeSymbol enclosing, String name);
}
