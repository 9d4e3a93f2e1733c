package dev.ssot.cli;

import dev.ssot.model.Language;
import dev.ssot.model.result.Result;
import dev.ssot.model.result.Trend;
import dev.ssot.model.rule.Rule;
import dev.ssot.reports.json.JsonWriter;
import dev.ssot.reports.json.ResultReader;
import dev.ssot.reports.json.ResultWriter;
import dev.ssot.reports.text.Sentences;
import dev.ssot.rules.Analyzer;
import dev.ssot.rules.Analyzer.Judgement;
import dev.ssot.rules.Analyzer.Knowledge;
import dev.ssot.rules.config.ConfigException;
import dev.ssot.rules.config.Settings;
import dev.ssot.rules.config.SettingsReader;
import dev.ssot.rules.gate.Standard;
import dev.ssot.rules.gate.check.Comparison;
import dev.ssot.rules.gate.check.Measure;
import dev.ssot.rules.gate.check.Past;
import dev.ssot.rules.gate.check.Sampling;
import dev.ssot.rules.gate.check.Timeline;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** From what the command line asks for to a result. */
final class Run {

  private static final ResultCodec CODEC =
      new ResultCodec(
          (result, out) -> JsonWriter.writeCompact(out, json -> ResultWriter.write(result, json)),
          ResultReader::read);

  private final Shell shell;
  private final Settings settings;
  private final Configuration.Reader rereading;
  private final List<Language> languages;
  private final List<Path> paths;
  private final Scanner scanner;
  private final ProgressLine line;
  private final boolean quiet;
  private final List<Stage> stages = new ArrayList<>();

  private Run(
      Shell shell, Settings settings, SourceOptions source, List<Path> paths, boolean quiet) {
    this.shell = shell;
    this.settings = settings;
    this.rereading = instead -> settings(source, paths, instead);
    this.languages = Extensions.languages();
    this.paths = List.copyOf(paths);
    this.line = new ProgressLine(shell, !quiet);
    this.scanner = new Scanner(languages, source.scanning(settings, shell.cache()), line);
    this.quiet = quiet;
  }

  /** Reads the settings. */
  static Run start(Shell shell, SourceOptions source, boolean quiet, List<Path> paths)
      throws UsageException, ConfigException {
    return new Run(shell, settings(source, paths), source, paths, quiet);
  }

  /** The settings for the tree that lies at some paths. */
  static Settings settings(SourceOptions source, List<Path> paths)
      throws UsageException, ConfigException {
    return settings(source, paths, Map.of());
  }

  private static Settings settings(
      SourceOptions source, List<Path> paths, Map<Path, byte[]> instead)
      throws UsageException, ConfigException {
    SettingsReader reader =
        new SettingsReader(Extensions.rules().stream().map(Rule::info).toList(), instead);
    return reader.read(Scanner.root(paths), source.config(), source.overrides());
  }

  boolean toleratesIncomplete() {
    return settings.tolerateIncomplete();
  }

  /** How a run ends that judges nothing: it has to have seen everything, unless it need not. */
  ExitCode ending(Result result) {
    if (result.analysis().complete() || toleratesIncomplete()) {
      return ExitCode.OK;
    }
    shell.say(Sentences.unread(result.analysis()));
    return ExitCode.INCOMPLETE;
  }

  /** What the rules find, or have found when everything was as it is now. */
  Result check(List<Rule> rules, Comparison comparison) throws UsageException {
    try (FoundTree tree = find(comparison)) {
      Standard standard = standard(rules, comparison);
      Recall recall = recall(tree, rules, standard);
      Optional<Answer> known = recall.find(CODEC, standard.today());
      if (known.isPresent()) {
        say(tree.leave());
        stages.addAll(tree.stages());
        known.get().problems().forEach(shell::say);
        return told(known.get().result(), comparison);
      }
      Known knowledge = know(tree, rules);
      Judgement judgement = judge(knowledge, standard);
      recall.keep(
          new Answer(
              judgement.result(),
              knowledge.knowledge().problems(),
              judgement.assessment().holdsUntil()),
          CODEC);
      if (comparison.isWithCommits()) {
        past(rules).keep(tree, judgement.findings().get());
      }
      return told(judgement.result(), comparison);
    }
  }

  /** What all rules find, with all that a result does not say. */
  Judgement judge(Comparison comparison) throws UsageException {
    try (FoundTree tree = find(comparison)) {
      Standard standard = standard(Extensions.rules(), comparison);
      return judge(know(tree, Extensions.rules()), standard);
    }
  }

  private FoundTree find(Comparison comparison) throws UsageException {
    return comparison.staged() ? scanner.staged(paths) : scanner.find(paths);
  }

  private Standard standard(List<Rule> rules, Comparison comparison) throws UsageException {
    long start = System.nanoTime();
    try (line) {
      return new Measure(past(rules), comparison).standard();
    } finally {
      stages.add(new Stage("look back", Duration.ofNanos(System.nanoTime() - start)));
    }
  }

  private Past past(List<Rule> rules) {
    return new Past(settings, scanner, languages, rules, paths);
  }

  private Recall recall(FoundTree tree, List<Rule> rules, Standard standard) {
    String purpose = "check " + Measure.identity(standard);
    return new Recall(tree, settings, languages, rules, purpose);
  }

  private Result told(Result result, Comparison comparison) {
    int fixed = result.verdict().fixed();
    if (fixed > 0 && comparison.since() == null && !quiet) {
      shell.say(
          (fixed == 1 ? "1 entry" : fixed + " entries")
              + " of the baseline no longer "
              + (fixed == 1 ? "occurs" : "occur")
              + (comparison.staleFails() ? ", which fails this run" : "")
              + ": ssot baseline prune drops "
              + (fixed == 1 ? "it" : "them"));
    }
    return result;
  }

  /** A tree, read, and what is known of it before it is judged. */
  private record Known(Scan scan, Analyzer analyzer, Knowledge knowledge) {}

  private Known know(FoundTree tree, List<Rule> rules) {
    Scan scan = scan(tree);
    Analyzer analyzer = new Analyzer(languages, rules, settings.policy());
    Knowledge knowledge = timed("resolve and discover", () -> analyzer.know(scan));
    knowledge.problems().forEach(shell::say);
    return new Known(scan, analyzer, knowledge);
  }

  private Judgement judge(Known known, Standard standard) {
    Judgement judgement =
        timed(
            "apply the rules",
            () -> known.analyzer().judge(known.scan(), known.knowledge(), standard));
    stages.addAll(judgement.times());
    return judgement;
  }

  /** The figures over the history of the repository. */
  Trend trend(Sampling sampling) throws UsageException {
    try (line) {
      return new Timeline(past(Extensions.rules()))
          .of(sampling, (point, of) -> line.stage("commit " + point + " of " + of + " ..."));
    }
  }

  /** What there is to have one source of truth, without violations. */
  Result concepts() throws UsageException {
    try (FoundTree tree = scanner.find(paths)) {
      Known known = know(tree, List.of());
      Result result = judge(known, Standard.none()).result();
      return result.passingOver(known.knowledge().concepts().passedOver());
    }
  }

  /** The tree, to plan and to change. */
  ProjectTree tree() throws UsageException {
    return tree(Set.of());
  }

  /** The same, with the bodies only of files that hold one of some words, if there are any. */
  ProjectTree tree(Set<String> words) throws UsageException {
    try (FoundTree tree = scanner.find(paths)) {
      Scan scan = scan(tree, words);
      Configuration configuration = new Configuration(scan.root(), settings, rereading);
      return new ProjectTree(scan, configuration, languages, Extensions.rules());
    }
  }

  void printTimings() {
    for (Stage stage : stages) {
      shell.err().printf("%6d ms  %s%n", stage.time().toMillis(), stage.name());
    }
    shell.err().flush();
  }

  private Scan scan(FoundTree tree) {
    return scan(tree, Set.of());
  }

  private Scan scan(FoundTree tree, Set<String> words) {
    try (line) {
      Scan scan = tree.read(words);
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
