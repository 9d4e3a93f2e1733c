package dev.ssot.rules.scan;

import dev.ssot.model.facts.ParseProblem;
import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.result.AnalysisSummary.Skipped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts the files of a scan together, one by one, in the order of their paths. */
final class Draft {

  private final List<SourceUnit> units = new ArrayList<>();
  private final Set<String> outlined = new HashSet<>();
  private final List<Skipped> skipped;

  Draft(List<Skipped> skipped) {
    this.skipped = new ArrayList<>(skipped);
  }

  void add(Outcome outcome) {
    if (outcome instanceof Outcome.Failed failed) {
      skipped.add(new Skipped(failed.path(), 0, 0, failed.reason()));
    } else if (outcome instanceof Outcome.Known known) {
      add(known.unit());
      if (known.outlined()) {
        outlined.add(known.unit().path());
      }
    }
  }

  private void add(SourceUnit unit) {
    units.add(unit);
    for (ParseProblem problem : unit.facts().problems()) {
      skipped.add(new Skipped(unit.path(), problem.line(), problem.column(), problem.reason()));
    }
  }

  List<SourceUnit> units() {
    return List.copyOf(units);
  }

  Set<String> outlined() {
    return Set.copyOf(outlined);
  }

  List<Skipped> skipped() {
    return skipped.stream()
        .sorted(
            Comparator.comparing(Skipped::path)
                .thenComparingInt(Skipped::line)
                .thenComparingInt(Skipped::column))
        .toList();
  }
}
