package dev.ssot.cli;

import dev.ssot.rules.config.ConfigException;
import dev.ssot.rules.gate.Assessment;
import dev.ssot.rules.gate.Ledger;
import dev.ssot.rules.gate.baseline.BaselineFile;
import dev.ssot.rules.gate.baseline.Change;
import dev.ssot.rules.gate.baseline.Notes;
import dev.ssot.rules.scan.UsageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code ssot accept}: says why a finding may stay. */
@Command(
    name = "accept",
    mixinStandardHelpOptions = true,
    description = "Accepts one finding, with a reason, in the baseline.")
final class AcceptCommand implements Callable<Integer> {

  private final Shell shell;

  @Parameters(
      index = "0",
      paramLabel = "KEY",
      description = "The key of the finding, or its first digits, as check shows it.")
  private String key = "";

  @Parameters(
      index = "1",
      paramLabel = "PATH",
      arity = "0..1",
      description = "The folder to read; this folder if none is given.")
  private Path folder = Path.of("");

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "Why it may stay.")
  private String reason = "";

  @Option(names = "--owner", paramLabel = "NAME", description = "Who answers for it.")
  private String owner = "";

  @Option(names = "--issue", paramLabel = "ID", description = "Where its end is planned.")
  private String issue = "";

  @Option(
      names = "--expires",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "The last day on which it is accepted, such as 2027-03-31.")
  private @Nullable LocalDate expires;

  @Option(names = "--phase", paramLabel = "N", description = "The phase of the plan that mends it.")
  private String phase = "";

  @Mixin private final BaselineOptions options = new BaselineOptions();

  AcceptCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws UsageException, ConfigException {
    if (reason.isBlank()) {
      throw new UsageException("--reason must say why the finding may stay");
    }
    if (expires != null && expires.isBefore(LocalDate.now(ZoneId.systemDefault()))) {
      throw new UsageException("--expires " + expires + " is past, so nothing would be accepted");
    }
    BaselineFile file = options.file(folder);
    Run run = options.start(shell, folder);
    Assessment assessment =
        run.judge(
                Files.exists(file.path())
                    ? BaselineOptions.against(file)
                    : BaselineOptions.againstNothing())
            .assessment();
    String full =
        Keys.find(key, assessment.entries().stream().map(e -> e.identity().key()).toList());
    Notes notes = new Notes(reason.strip(), owner, issue, expires, phase);
    Change change = new Ledger(assessment).accept(full::equals, notes);
    var unused = file.write(change.baseline());
    Ledgers.print(shell, file, change);
    return ExitCode.OK.code();
  }

  private static final class DayConverter implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException("it is a day such as 2027-03-31, not " + value);
      }
    }
  }
}
