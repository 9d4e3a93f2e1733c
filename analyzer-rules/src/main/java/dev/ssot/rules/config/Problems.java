package dev.ssot.rules.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with a configuration. */
final class Problems {

  private record Problem(Origin at, String sentence) {}

  private final List<Problem> found = new ArrayList<>();

  void add(Origin at, String sentence) {
    found.add(new Problem(at, sentence));
  }

  void throwIfAny() throws ConfigException {
    if (found.isEmpty()) {
      return;
    }
    found.sort(Comparator.comparing(Problem::at));
    throw new ConfigException(
        found.stream().map(problem -> problem.at() + ": " + problem.sentence()).toList());
  }
}
