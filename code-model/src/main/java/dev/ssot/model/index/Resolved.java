package dev.ssot.model.index;

/** What a name means. */
public sealed interface Resolved {

  /** A type of the tree. */
  record InTree(TypeSymbol type) implements Resolved {}

  /** A type that the tree does not declare, but whose qualified name is certain. */
  record External(String qualifiedName) implements Resolved {}

  /** Nothing that can be told without the class path. Never a guess. */
  record Unknown(String name) implements Resolved {}
}
