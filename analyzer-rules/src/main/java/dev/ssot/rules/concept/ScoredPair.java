package dev.ssot.rules.concept;

import dev.ssot.model.concept.Member;
import dev.ssot.model.concept.Signal;
import dev.ssot.model.index.TypeSymbol;
import java.util.List;

/** A pair with the evidence about it. */
record ScoredPair(Pair pair, double score, Member.Kind kind, List<Signal> signals) {

  /** What speaks for the pair, without what speaks against. */
  double looks() {
    return signals.stream().mapToDouble(Signal::weight).filter(weight -> weight > 0).sum();
  }

  boolean concerns(TypeSymbol type) {
    return pair.first().type() == type || pair.second().type() == type;
  }
}
