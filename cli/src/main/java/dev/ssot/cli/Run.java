package dev.ssot.cli;

import dev.ssot.model.result.Result;
import dev.ssot.model.result.Verdict;
import dev.ssot.rules.scan.Progress;
import dev.ssot.rules.scan.Scan;
import dev.ssot.rules.scan.ScanOptions;
import dev.ssot.rules.scan.Scanner;
import dev.ssot.rules.scan.Stage;
import dev.ssot.rules.scan.UsageException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From what the command line asks for to a result. */
final class Run {

  private final Shell shell;
  private final SourceOptions source;
  private final boolean quiet;
  private final List<Stage> stages = new ArrayList<>();

  Run(Shell shell, SourceOptions source, boolean quiet) {
    this.shell = shell;
    this.source = source;
    this.quiet = quiet;
  }

  /** What the rules find; with no rule named, all of them. */
  Result check(List<Path> paths, List<String> rules, @Nullable String failOn)
      throws UsageException {
    Scan scan = scan(paths);
    return new Result(
        Version.number(),
        "default",
        List.of(),
        scan.summary(),
        List.of(),
        List.of(),
        List.of(),
        new Verdict(true, failOn == null ? "error" : failOn, 0, 0, 0, 0, rules.size()));
  }

  void printTimings() {
    for (Stage stage : stages) {
      shell.err().printf("%6d ms  %s%n", stage.time().toMillis(), stage.name());
    }
    shell.err().flush();
  }

  private Scan scan(List<Path> paths) throws UsageException {
    if (quiet || !ProgressLine.isSeen(shell)) {
      return scan(paths, Progress.NONE);
    }
    try (ProgressLine line = ProgressLine.on(shell)) {
      return scan(paths, line);
    }
  }

  private Scan scan(List<Path> paths, Progress progress) throws UsageException {
    ScanOptions options = source.apply(ScanOptions.defaults());
    Scan scan = new Scanner(Extensions.languages(), options, progress).scan(paths);
    stages.addAll(scan.stages());
    scan.notices().forEach(notice -> shell.err().println("ssot: " + notice));
    return scan;
  }
}
