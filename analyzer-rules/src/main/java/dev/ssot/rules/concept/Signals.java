package dev.ssot.rules.concept;

import dev.ssot.model.concept.Signal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The evidence about one pair, while it is collected. */
final class Signals {

  private final List<Signal> all = new ArrayList<>();

  void add(String name, double weight, String explanation) {
    if (Math.abs(weight) >= 0.005) {
      all.add(new Signal(name, Math.round(weight * 100) / 100.0, explanation));
    }
  }

  boolean has(String name) {
    return all.stream().anyMatch(signal -> signal.name().equals(name));
  }

  double score() {
    double sum = all.stream().mapToDouble(Signal::weight).sum();
    return Math.round(Math.max(0, Math.min(1, sum)) * 100) / 100.0;
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
