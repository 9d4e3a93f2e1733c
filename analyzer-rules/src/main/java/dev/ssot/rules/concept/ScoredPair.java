package dev.ssot.rules.concept;

import dev.ssot.model.concept.Member;
import dev.ssot.model.concept.Signal;
import dev.ssot.model.index.TypeSymbol;
import java.util.List;

/** A pair with the evidence about it. */
record ScoredPair(Pair pair, double score, Member.Kind kind, List<Signal> signals) {

  boolean concerns(TypeSymbol type) {
    return pair.first().type() == type || pair.second().type() == type;
  }
}
