package dev.ssot.model.concept;

import dev.ssot.model.index.TypeSymbol;
import java.util.List;

/**
 * One implementation of a concept.
 *
 * @param score how certain it is that it belongs, from 0 to 1
 * @param signals what speaks for and against it, strongest first; empty if declared
 */
public record Member(TypeSymbol type, Kind kind, double score, List<Signal> signals) {

  /** How a member relates to the canonical one. */
  public enum Kind {
    CANONICAL,
    /** The same code, whole or in large part. */
    COPY,
    /** Other code for the same job. */
    PARALLEL,
    /** Nothing but another name: an empty subtype. */
    ALIAS,
    /** It hands most of its methods on to another member. */
    WRAPPER,
    /** It makes another member available under its own path. */
    RE_EXPORT;

    /** The kind in lower case, as reports and keys spell it. */
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }
}
