package dev.ssot.model.concept;

import dev.ssot.model.index.TypeSymbol;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A second path by which one symbol can be reached.
 *
 * @param symbol the type that is meant
 * @param path the qualified name that is not the canonical one
 * @param declared the type that stands at that path, null if it only leads there by inheritance
 * @param score how certain it is that both are one thing, from 0 to 1
 */
public record ImportPath(
    TypeSymbol symbol,
    String path,
    Kind kind,
    @Nullable TypeSymbol declared,
    double score,
    List<Signal> signals) {

  /** How the second path comes about. */
  public enum Kind {
    /** A subtype of the same simple name that adds nothing. */
    ALIAS,
    /** The same code under the same simple name. */
    COPY,
    /** The same qualified name in two source roots. */
    TWIN,
    /** A nested type named through a subtype of the type that declares it. */
    INHERITED;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
