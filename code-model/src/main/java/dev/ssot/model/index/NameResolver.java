package dev.ssot.model.index;

import org.jspecify.annotations.Nullable;

/** The scoping rules of one language. Safe to call from several threads. */
public interface NameResolver {

  /**
   * Finds the type that a name means at a place. What it finds in the tree has the simple name that
   * the name ends with, behind a dot or a dollar sign, or an import gives it that name as an alias.
   *
   * @param unit the file that the name stands in
   * @param enclosing the innermost type around the name, null outside of all types
   * @param name as written, with or without qualifiers, without type arguments
   */
  Resolved type(SourceUnit unit, @Nullable TypeSymbol enclosing, String name);
}
