package dev.ssot.rules.scan;

import dev.ssot.model.facts.FileFacts;
import dev.ssot.model.facts.ParseProblem;
import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.result.AnalysisSummary.Skipped;
import dev.ssot.model.source.SourceFile;
import dev.ssot.model.source.SourceSet;
import dev.ssot.rules.scan.Reading.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the files of a scan together, one by one, in the order of their paths. */
final class Draft {

  private final List<SourceUnit> units = new ArrayList<>();
  private final List<Skipped> skipped;
  private final Layouts layouts;
  private final boolean tests;

  Draft(Job job, boolean tests) {
    this.layouts = job.layouts();
    this.skipped = new ArrayList<>(job.skipped());
    this.tests = tests;
  }

  void add(String path, Outcome outcome) {
    if (outcome instanceof Outcome.Failed failed) {
      skipped.add(new Skipped(path, 0, 0, failed.reason()));
    } else if (outcome instanceof Outcome.Known known) {
      add(path, known);
    }
  }

  private void add(String path, Outcome.Known known) {
    FileFacts facts = known.facts();
    Layout layout = layouts.of(path, facts.packageName());
    if (!layout.source() || (!tests && layout.set() == SourceSet.TEST)) {
      return;
    }
    SourceFile file =
        new SourceFile(
            path,
            known.language().id(),
            layout.set(),
            layout.module(),
            layout.sourceRoot(),
            known.blob().toString());
    units.add(new SourceUnit(file, facts));
    for (ParseProblem problem : facts.problems()) {
      skipped.add(new Skipped(path, problem.line(), problem.column(), problem.reason()));
    }
  }

  List<SourceUnit> units() {
    return List.copyOf(units);
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
