package dev.ssot.model.rule;

import dev.ssot.model.facts.BodyTokens;
import dev.ssot.model.index.MethodSymbol;
import java.util.Optional;

/**
 * The bodies of methods once more, token by token, where facts do not suffice: to say how like two
 * methods are that are nearly the same. Costs a look at the source, so ask about few.
 */
@FunctionalInterface
public interface Bodies {

  /** The tokens of a body; empty if it has none, or if its source cannot be read any more. */
  Optional<BodyTokens> of(MethodSymbol method);
}
