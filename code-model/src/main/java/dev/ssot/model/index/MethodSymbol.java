package dev.ssot.model.index;

import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.source.Location;

/** A method of a type of the tree. */
public record MethodSymbol(TypeSymbol owner, MethodFact fact) {

  public String name() {
    return fact.name();
  }

  /** {@code a.b.Type#method(Type,Type)}. */
  public String id() {
    return owner.qualifiedName() + "#" + fact.signature();
  }

  public Location location() {
    return owner.unit().at(fact.nameRange());
  }
}
