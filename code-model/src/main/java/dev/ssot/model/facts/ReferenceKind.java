package dev.ssot.model.facts;

/** In what way a name is used. */
public enum ReferenceKind {
  /** In an import; found in the imports of a file, never among its references. */
  IMPORT,
  /** After {@code extends}, {@code implements} or {@code permits}. */
  INHERIT,
  /** As the type of something: a declaration, a cast, a class literal, a type argument. */
  TYPE,
  /** In {@code new T(...)} or {@code T::new}. */
  CONSTRUCT,
  /** A method call, or a method reference. */
  CALL,
  /** A field, a constant or a type name that qualifies an expression. */
  NAME,
  ANNOTATION,
  /** In a documentation comment. */
  DOCUMENTATION,
  /** A string literal that reads like a qualified name. */
  TEXT;

  /** Whether code, not prose or text, makes this use. */
  public boolean isCode() {
    return this != DOCUMENTATION && this != TEXT;
  }
}
