package dev.ssot.cli;

import dev.ssot.model.ReportSettings;
import dev.ssot.model.result.Result;
import dev.ssot.rules.scan.UsageException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ssot check}: finds violations, reports them, and says whether the gate is passed. */
@Command(
    name = "check",
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
      description = "Apply only this rule; may be given several times.")
  private List<String> rules = new ArrayList<>();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "The lightest severity that gates: error, warning or info.")
  private @Nullable String failOn;

  @Option(names = "--exit-zero", description = "End with 0 even if something gates.")
  private boolean exitZero;

  @Option(
      names = "--tolerate-incomplete",
      description = "Accept that some files could not be read.")
  private boolean tolerateIncomplete;

  @Option(names = "--timings", description = "Show how long each stage took.")
  private boolean timings;

  @Mixin private final ReportOptions reports = new ReportOptions();
  @Mixin private final CommonOptions common = new CommonOptions();

  CheckCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws UsageException {
    List<ReportOptions.Request> requests = reports.requests();
    ReportSettings settings = common.settings(shell, reports.quiet(), reports.properties());
    Run run = new Run(shell, source, reports.quiet());
    Result result = run.check(paths, rules, failOn);
    for (ReportOptions.Request request : requests) {
      write(request, result, settings);
    }
    if (timings) {
      run.printTimings();
    }
    return ExitCode.of(result, tolerateIncomplete, exitZero).code();
  }

  private void write(ReportOptions.Request request, Result result, ReportSettings settings)
      throws UsageException {
    Path file = request.file();
    if (file == null) {
      Output.print(shell, out -> request.format().write(result, settings, out));
    } else {
      ReportSettings plain = common.fileSettings(reports.quiet(), reports.properties());
      Output.save(file, out -> request.format().write(result, plain, out));
    }
  }
}
