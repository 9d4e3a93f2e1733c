package dev.ssot.cli;

import dev.ssot.model.Language;
import dev.ssot.model.concept.Exemption;
import dev.ssot.model.result.Result;
import dev.ssot.model.rule.Rule;
import dev.ssot.rules.Analyzer;
import dev.ssot.rules.Analyzer.Knowledge;
import dev.ssot.rules.config.ConfigException;
import dev.ssot.rules.config.Settings;
import dev.ssot.rules.config.SettingsReader;
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
  private final Settings settings;
  private final List<Language> languages;
  private final Scan scan;
  private final List<Stage> stages = new ArrayList<>();

  private Run(Shell shell, Settings settings, List<Language> languages, Scan scan) {
    this.shell = shell;
    this.settings = settings;
    this.languages = languages;
    this.scan = scan;
    this.stages.addAll(scan.stages());
  }

  /** Reads the settings and the source tree. */
  static Run start(Shell shell, SourceOptions source, boolean quiet, List<Path> paths)
      throws UsageException, ConfigException {
    Settings settings = settings(source, paths);
    List<Language> languages = Extensions.languages();
    boolean watched = !quiet && ProgressLine.isSeen(shell);
    try (ProgressLine line = new ProgressLine(shell.err())) {
      Progress progress = watched ? line : Progress.NONE;
      ScanOptions options = source.scanning(settings);
      Scan scan = new Scanner(languages, options, progress).scan(paths);
      if (!quiet) {
        scan.notices().forEach(shell::say);
      }
      return new Run(shell, settings, languages, scan);
    }
  }

  /** The settings for the tree that lies at some paths. */
  static Settings settings(SourceOptions source, List<Path> paths)
      throws UsageException, ConfigException {
    SettingsReader reader =
        new SettingsReader(Extensions.rules().stream().map(Rule::info).toList());
    return reader.read(Scanner.root(paths), source.config(), source.overrides());
  }

  /**
   * The concepts of a tree.
   *
   * @param result a result with concepts and without violations
   * @param passedOver what looks alike and is meant to be
   */
  record Found(Result result, List<Exemption> passedOver) {}

  boolean toleratesIncomplete() {
    return settings.tolerateIncomplete();
  }

  /** What the rules find. */
  Result check(Collection<Rule> rules) {
    Analyzer analyzer = new Analyzer(languages, rules, settings.policy());
    Knowledge knowledge = know(analyzer);
    return timed("judge", () -> analyzer.judge(scan, knowledge));
  }

  /** What there is to have one source of truth. */
  Found concepts() {
    Analyzer analyzer = new Analyzer(languages, List.of(), settings.policy());
    Knowledge knowledge = know(analyzer);
    return new Found(analyzer.judge(scan, knowledge), knowledge.concepts().passedOver());
  }

  void printTimings() {
    for (Stage stage : stages) {
      shell.err().printf("%6d ms  %s%n", stage.time().toMillis(), stage.name());
    }
    shell.err().flush();
  }

  private Knowledge know(Analyzer analyzer) {
    Knowledge knowledge = timed("resolve and discover", () -> analyzer.know(scan));
    knowledge.problems().forEach(shell::say);
    return knowledge;
  }

  private <T> T timed(String stage, Supplier<T> work) {
    long start = System.nanoTime();
    T value = work.get();
    stages.add(new Stage(stage, Duration.ofNanos(System.nanoTime() - start)));
    return value;
  }
}
