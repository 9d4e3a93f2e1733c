package dev.ssot.rules.concept;

import dev.ssot.model.concept.Member;
import dev.ssot.model.concept.Signal;
import java.util.List;

/** A pair with the evidence about it. */
record ScoredPair(Pair pair, double score, Member.Kind kind, List<Signal> signals) {}
