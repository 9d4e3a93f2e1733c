package dev.ssot.cli;

import dev.ssot.model.result.InvalidJson;
import dev.ssot.model.result.Result;
import dev.ssot.reports.json.ResultReader;
import dev.ssot.rules.scan.UsageException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ssot report}: any report on a result that was kept. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Writes reports on a result that check --format json=FILE has kept.")
final class ReportCommand implements Callable<Integer> {

  private final Shell shell;

  @Parameters(paramLabel = "FILE", arity = "1", description = "The result, as JSON.")
  private @Nullable Path file;

  @Option(
      names = "--root",
      paramLabel = "PATH",
      description = "The folder that was checked; this folder if not given.")
  private Path root = Path.of("");

  @Option(
      names = "--only-new",
      description = "Leave what a baseline or a suppression accepts out of every report.")
  private boolean onlyNew;

  @Mixin private final FormatOptions formats = new FormatOptions();
  @Mixin private final ReportInputs inputs = new ReportInputs();
  @Mixin private final CommonOptions common = new CommonOptions();

  ReportCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws UsageException {
    Reports reports = new Reports(shell, formats, common);
    Result result = read(Objects.requireNonNull(file));
    Map<String, String> properties = new HashMap<>(inputs.properties(List.of(root)));
    if (reports.areForBrowser()) {
      properties.putAll(inputs.sources(result, List.of(root)));
    }
    reports.write(onlyNew ? result.onlyNew() : result, properties, ExitCode.OK);
    return ExitCode.OK.code();
  }

  private static Result read(Path file) throws UsageException {
    try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return ResultReader.read(text);
    } catch (InvalidJson e) {
      throw new UsageException(file + " is no result of ssot: " + e.getMessage());
    } catch (IOException e) {
      throw new UsageException("The result in '" + file + "' cannot be read");
    }
  }
}
