package dev.ssot.cli;

import dev.ssot.model.ReportSettings;
import dev.ssot.model.result.Trend;
import dev.ssot.reports.terminal.Screen;
import dev.ssot.reports.trend.TrendReport;
import dev.ssot.rules.config.ConfigException;
import dev.ssot.rules.gate.check.Sampling;
import dev.ssot.rules.scan.UsageException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ssot trend}: the figures over the history of a repository. */
@Command(
    name = "trend",
    mixinStandardHelpOptions = true,
    description = {
      "Shows how the figures have changed over the history of a repository.",
      "The rules and the settings of today count for all of it."
    })
final class TrendCommand implements Callable<Integer> {

  private final Shell shell;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..1",
      description = "A folder of a git checkout; this folder if none is given.")
  private Path folder = Path.of("");

  @ArgGroup private final Choice choice = new Choice();

  @Option(
      names = "--points",
      paramLabel = "N",
      converter = CountConverter.class,
      description = "Look at N commits at the most, the newest ones (12 if not given).")
  private int points = 12;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "table, json or csv.")
  private Format format = Format.table;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file.")
  private @Nullable Path output;

  @Mixin private final SourceOptions source = new SourceOptions();
  @Mixin private final CommonOptions common = new CommonOptions();

  TrendCommand(Shell shell) {
    this.shell = shell;
  }

  /** Which commits count. */
  static final class Choice {

    @Option(
        names = "--every",
        paramLabel = "N",
        converter = CountConverter.class,
        description = "Look at each N-th commit; at the last one of each month if not given.")
    private int every;

    @Option(
        names = "--tags",
        paramLabel = "GLOB",
        arity = "0..1",
        fallbackValue = "*",
        description = "Look at the tags that match; at all tags without a pattern.")
    private String tags = "";
  }

  /** How a trend can be written. The constants are what people type. */
  enum Format {
    table,
    json,
    csv
  }

  @Override
  public Integer call() throws UsageException, ConfigException {
    Sampling sampling = new Sampling(choice.tags, choice.every, Math.max(1, points));
    Trend trend = Run.start(shell, source, common.quiet(), List.of(folder)).trend(sampling);
    TrendReport report = new TrendReport(trend);
    if (output == null) {
      ReportSettings settings = common.settings(shell, Map.of());
      Output.print(shell, out -> write(report, settings, out));
    } else {
      ReportSettings settings = common.fileSettings(Map.of());
      Output.save(output, out -> write(report, settings, out));
    }
    return ExitCode.OK.code();
  }

  private void write(TrendReport report, ReportSettings settings, Appendable out)
      throws IOException {
    switch (format) {
      case json -> report.json(out);
      case csv -> report.csv(out);
      case table -> report.table(Screen.of(settings, out));
    }
  }
}
