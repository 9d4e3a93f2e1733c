package dev.ssot.model.concept;

import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.index.TypeSymbol;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every member of a concept owes its callers.
 *
 * @param type the interface that states it, null if only the methods are listed
 * @param methods the methods that are required, in source order
 */
public record Contract(@Nullable TypeSymbol type, List<MethodFact> methods) {

  /** What reports call it: the qualified name of the interface. */
  public String label() {
    return type == null ? "the declared contract" : type.qualifiedName();
  }
}
