package dev.ssot.cli;

import dev.ssot.model.result.Result;
import dev.ssot.model.rule.Rule;
import dev.ssot.reports.terminal.ViolationList;
import dev.ssot.rules.config.ConfigException;
import dev.ssot.rules.scan.UsageException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ssot check}: finds violations, reports them, and says whether the gate is passed. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Finds what has several sources of truth; fails if something new gates.")
final class CheckCommand implements Callable<Integer> {

  private final Shell shell;

  @Mixin private final SourceOptions source = new SourceOptions();

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Folders or files to read; this folder if none is given.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--rule",
      paramLabel = "RULE",
      split = ",",
      completionCandidates = Candidates.Rules.class,
      description = "Apply only this rule; may be given several times.")
  private List<String> rules = new ArrayList<>();

  @Option(names = "--exit-zero", description = "End with 0 even if something gates.")
  private boolean exitZero;

  @Option(
      names = "--only-new",
      description = "Leave what a baseline or a suppression accepts out of every report.")
  private boolean onlyNew;

  @Option(
      names = "--tolerate-incomplete",
      description = "Accept that some files could not be read.")
  private boolean tolerateIncomplete;

  @Option(names = "--timings", description = "Show how long each stage and each rule took.")
  private boolean timings;

  @Mixin private final GateOptions gate = new GateOptions();

  @Mixin private final FormatOptions formats = new FormatOptions();

  @Mixin private final ReportInputs inputs = new ReportInputs();

  @ArgGroup private final Limit limit = new Limit();

  @Mixin private final CommonOptions common = new CommonOptions();

  CheckCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws UsageException, ConfigException {
    Reports reports = new Reports(shell, formats, common);
    Map<String, String> properties = new HashMap<>(inputs.properties(paths));
    properties.putAll(limit.properties());
    List<Rule> selected = RuleNames.select(rules);
    Run run = Run.start(shell, source, common.quiet(), paths);
    Result result = run.check(selected, gate.comparison());
    if (reports.areForBrowser()) {
      properties.putAll(inputs.sources(result, paths));
    }
    ExitCode code = ExitCode.of(result, tolerateIncomplete || run.toleratesIncomplete(), exitZero);
    reports.write(onlyNew ? result.onlyNew() : result, properties, code);
    reports.sayWhatNoneSays(result, code);
    if (timings) {
      run.printTimings();
    }
    return code.code();
  }

  /** How many violations the terminal shows. */
  static final class Limit {

    @Option(names = "--all", description = "Show all violations on the terminal.")
    private boolean all;

    @Option(
        names = "--limit",
        paramLabel = "N",
        converter = CountConverter.class,
        description = "Show the first N violations on the terminal (50 if not given).")
    private @Nullable Integer first;

    Map<String, String> properties() {
      if (all) {
        return Map.of(ViolationList.LIMIT, ViolationList.ALL);
      }
      return first == null ? Map.of() : Map.of(ViolationList.LIMIT, first.toString());
    }
  }
}
