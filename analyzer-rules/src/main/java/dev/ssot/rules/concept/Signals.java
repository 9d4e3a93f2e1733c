package dev.ssot.rules.concept;

import dev.ssot.model.concept.Signal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The evidence about one pair, while it is collected. */
final class Signals {

  private static final double STRONG = 0.8;

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

  /** From 0 to 1; beyond {@link #STRONG} it only approaches 1, so that the strongest lead. */
  double score() {
    double sum = all.stream().mapToDouble(Signal::weight).sum();
    double bent = sum <= STRONG ? sum : STRONG + (1 - STRONG) * (1 - Math.exp(STRONG - sum));
    return Math.round(Math.max(0, bent) * 1000) / 1000.0;
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
