package dev.ssot.cli;

import dev.ssot.rules.config.ConfigException;
import dev.ssot.rules.gate.Ledger;
import dev.ssot.rules.gate.baseline.BaselineFile;
import dev.ssot.rules.gate.baseline.Change;
import dev.ssot.rules.scan.UsageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ssot baseline create}. */
@Command(
    name = "create",
    mixinStandardHelpOptions = true,
    description = "Writes down everything that is found today; leaves a file that is there alone.")
final class BaselineCreate implements Callable<Integer> {

  private final Shell shell;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..1",
      description = "The folder to read; this folder if none is given.")
  private Path folder = Path.of("");

  @Mixin private final BaselineOptions options = new BaselineOptions();

  BaselineCreate(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws UsageException, ConfigException {
    BaselineFile file = options.file(folder);
    if (Files.exists(file.path())) {
      throw new UsageException(
          file.path()
              + " is there already and is left as it is; 'ssot baseline update' changes it");
    }
    Run run = options.start(shell, folder);
    Change change = new Ledger(run.judge(BaselineOptions.againstNothing()).assessment()).update();
    var unused = file.write(change.baseline());
    Ledgers.print(shell, file, change);
    return run.isTolerable() ? ExitCode.OK.code() : ExitCode.INCOMPLETE.code();
  }
}
