package dev.ssot.rules.concept;

import dev.ssot.model.concept.Signal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The evidence about one pair, while it is collected. */
final class Signals {

  private static final double STRONG = 0.8;

  /** What can be said without direct evidence stays below what is reported by default. */
  private static final double LARGEST_INDIRECT = 0.59;

  private final List<Signal> all = new ArrayList<>();

  void add(String name, double weight, String explanation) {
    if (Math.abs(weight) >= 0.005) {
      all.add(new Signal(name, Math.round(weight * 100) / 100.0, explanation));
    }
  }

  boolean has(String name) {
    for (Signal signal : all) {
      if (signal.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** What a signal weighs; 0 if there is none of that name. */
  double weight(String name) {
    double sum = 0;
    for (Signal signal : all) {
      sum += signal.name().equals(name) ? signal.weight() : 0;
    }
    return sum;
  }

  /**
   * Whether something shows the two to be one, in code, in data, or in words; other signals only
   * add up to a guess.
   */
  private boolean isDirect() {
    return weight("shared-code") >= 0.4
        || weight("same-data") >= 0.4
        || weight("same-constants") >= 0.4
        || weight("shared-methods") >= 0.36
        || weight("delegates") >= 0.5
        || has("alias")
        || has("relocated")
        || has("replaced")
        || has("identical-members")
        || has("one-toolbox")
        || (weight("same-name") >= 0.3 && has("shared-methods"))
        || (weight("same-name") >= 0.3 && weight("same-documentation") >= 0.3)
        || (weight("near-name") >= 0.5 && has("same-methods"))
        || (has("toolbox") && has("same-documentation"));
  }

  /** From 0 to 1; beyond {@link #STRONG} it only approaches 1, so that the strongest lead. */
  double score() {
    double sum = all.stream().mapToDouble(Signal::weight).sum();
    double bent = sum <= STRONG ? sum : STRONG + (1 - STRONG) * (1 - Math.exp(STRONG - sum));
    double held = isDirect() ? bent : Math.min(bent, LARGEST_INDIRECT);
    return Math.round(Math.max(0, held) * 1000) / 1000.0;
  }

  /** Strongest first. */
  List<Signal> sorted() {
    return all.stream()
        .sorted(
            Comparator.comparingDouble((Signal s) -> -Math.abs(s.weight()))
                .thenComparing(Signal::name))
        .toList();
  }
}
