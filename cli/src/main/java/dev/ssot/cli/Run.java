package dev.ssot.cli;

import dev.ssot.model.Language;
import dev.ssot.model.concept.Exemption;
import dev.ssot.model.result.Result;
import dev.ssot.model.rule.Rule;
import dev.ssot.rules.Analyzer;
import dev.ssot.rules.policy.DefaultPolicy;
import dev.ssot.rules.policy.Policy;
import dev.ssot.rules.policy.Profile;
import dev.ssot.rules.scan.Progress;
import dev.ssot.rules.scan.Scan;
import dev.ssot.rules.scan.ScanOptions;
import dev.ssot.rules.scan.Scanner;
import dev.ssot.rules.scan.Stage;
import dev.ssot.rules.scan.UsageException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/** From what the command line asks for to a result. */
final class Run {

  private final Shell shell;
  private final SourceOptions source;
  private final boolean quiet;
  private final List<Language> languages = Extensions.languages();
  private final List<Stage> stages = new ArrayList<>();

  Run(Shell shell, SourceOptions source, boolean quiet) {
    this.shell = shell;
    this.source = source;
    this.quiet = quiet;
  }

  /**
   * The concepts of a tree.
   *
   * @param result a result with concepts and without violations
   * @param passedOver what looks alike and is meant to be
   */
  record Found(Result result, List<Exemption> passedOver) {}

  /** What the rules find. */
  Result check(List<Path> paths, Collection<Rule> rules) throws UsageException {
    Scan scan = scan(paths);
    Analyzer analyzer = new Analyzer(languages, rules, policy());
    return timed("analyse", () -> analyzer.analyze(scan));
  }

  /** What there is to have one source of truth. */
  Found concepts(List<Path> paths) throws UsageException {
    Scan scan = scan(paths);
    Analyzer analyzer = new Analyzer(languages, List.of(), policy());
    Analyzer.Knowledge knowledge = analyzer.know(scan);
    return new Found(analyzer.judge(scan, knowledge), knowledge.concepts().passedOver());
  }

  void printTimings() {
    for (Stage stage : stages) {
      shell.err().printf("%6d ms  %s%n", stage.time().toMillis(), stage.name());
    }
    shell.err().flush();
  }

  private Policy policy() {
    return new DefaultPolicy(Profile.RECOMMENDED);
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
    Scan scan = new Scanner(languages, options, progress).scan(paths);
    stages.addAll(scan.stages());
    scan.notices().forEach(notice -> shell.err().println("ssot: " + notice));
    return scan;
  }

  private <T> T timed(String stage, Supplier<T> work) {
    long start = System.nanoTime();
    T value = work.get();
    stages.add(new Stage(stage, Duration.ofNanos(System.nanoTime() - start)));
    return value;
  }
}
