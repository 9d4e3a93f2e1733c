package dev.ssot.model.rule;

import dev.ssot.model.concept.Concept;
import dev.ssot.model.concept.Concepts;
import dev.ssot.model.index.CodeIndex;

/**
 * What a rule is given.
 *
 * @param legacy symbols that the configuration calls legacy
 * @param bodies the bodies of methods, for what their fingerprints leave open
 */
public record Analysis(
    CodeIndex index, Concepts concepts, LegacySymbols legacy, Options options, Bodies bodies) {

  /** The options of the rule for one concept, which may be set otherwise than for the tree. */
  public Options options(Concept concept) {
    return options.of(concept.name());
  }
}
