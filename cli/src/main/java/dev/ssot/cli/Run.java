package dev.ssot.cli;

import dev.ssot.model.Language;
import dev.ssot.model.concept.Exemption;
import dev.ssot.model.result.Result;
import dev.ssot.model.rule.Rule;
import dev.ssot.reports.json.JsonWriter;
import dev.ssot.reports.json.ResultReader;
import dev.ssot.reports.json.ResultWriter;
import dev.ssot.rules.Analyzer;
import dev.ssot.rules.Analyzer.Knowledge;
import dev.ssot.rules.config.ConfigException;
import dev.ssot.rules.config.Settings;
import dev.ssot.rules.config.SettingsReader;
import dev.ssot.rules.scan.FoundTree;
import dev.ssot.rules.scan.Scan;
import dev.ssot.rules.scan.Scanner;
import dev.ssot.rules.scan.Stage;
import dev.ssot.rules.scan.UsageException;
import dev.ssot.rules.scan.recall.Answer;
import dev.ssot.rules.scan.recall.Recall;
import dev.ssot.rules.scan.recall.ResultCodec;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** From what the command line asks for to a result. */
final class Run {

  private static final ResultCodec CODEC =
      new ResultCodec(
          (result, out) -> JsonWriter.writeCompact(out, json -> ResultWriter.write(result, json)),
          ResultReader::read);

  private final Shell shell;
  private final Settings settings;
  private final List<Language> languages;
  private final FoundTree tree;
  private final ProgressLine line;
  private final boolean quiet;
  private final List<Stage> stages = new ArrayList<>();

  private Run(
      Shell shell,
      Settings settings,
      List<Language> languages,
      FoundTree tree,
      ProgressLine line,
      boolean quiet) {
    this.shell = shell;
    this.settings = settings;
    this.languages = languages;
    this.tree = tree;
    this.line = line;
    this.quiet = quiet;
  }

  /** Reads the settings and finds the files. */
  static Run start(Shell shell, SourceOptions source, boolean quiet, List<Path> paths)
      throws UsageException, ConfigException {
    Settings settings = settings(source, paths);
    List<Language> languages = Extensions.languages();
    ProgressLine line = new ProgressLine(shell, !quiet);
    Scanner scanner = new Scanner(languages, source.scanning(settings), line);
    return new Run(shell, settings, languages, scanner.find(paths), line, quiet);
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

  /** What the rules find, or have found when everything was as it is now. */
  Result check(Collection<Rule> rules) {
    Recall recall = new Recall(tree, settings, languages, rules, CODEC);
    Optional<Answer> known = recall.find();
    if (known.isPresent()) {
      say(tree.leave());
      stages.addAll(tree.stages());
      known.get().problems().forEach(shell::say);
      return known.get().result();
    }
    Scan scan = scan();
    Analyzer analyzer = new Analyzer(languages, rules, settings.policy());
    Knowledge knowledge = know(analyzer, scan);
    Result result = timed("apply the rules", () -> analyzer.judge(scan, knowledge));
    recall.keep(new Answer(result, knowledge.problems()));
    return result;
  }

  /** What there is to have one source of truth. */
  Found concepts() {
    Scan scan = scan();
    Analyzer analyzer = new Analyzer(languages, List.of(), settings.policy());
    Knowledge knowledge = know(analyzer, scan);
    return new Found(analyzer.judge(scan, knowledge), knowledge.concepts().passedOver());
  }

  /** The tree, to plan and to change. */
  ProjectTree tree() {
    return new ProjectTree(scan(), settings, languages, Extensions.rules());
  }

  void printTimings() {
    for (Stage stage : stages) {
      shell.err().printf("%6d ms  %s%n", stage.time().toMillis(), stage.name());
    }
    shell.err().flush();
  }

  private Scan scan() {
    try (line) {
      Scan scan = tree.read();
      say(scan.notices());
      stages.addAll(scan.stages());
      return scan;
    }
  }

  private void say(List<String> notices) {
    if (!quiet) {
      notices.forEach(shell::say);
    }
  }

  private Knowledge know(Analyzer analyzer, Scan scan) {
    Knowledge knowledge = timed("resolve and discover", () -> analyzer.know(scan));
    knowledge.problems().forEach(shell::say);
    return knowledge;
  }

  private <T> T timed(String stage, Supplier<T> work) {
    long start = System.nanoTime();
    T value;
    try (line) {
      line.stage(stage + " ...");
      value = work.get();
    }
    stages.add(new Stage(stage, Duration.ofNanos(System.nanoTime() - start)));
    return value;
  }
}
