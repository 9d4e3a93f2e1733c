package dev.ssot.cli;

import dev.ssot.rules.config.ConfigException;
import dev.ssot.rules.gate.Ledger;
import dev.ssot.rules.gate.baseline.BaselineFile;
import dev.ssot.rules.scan.UsageException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ssot baseline create}. */
@Command(
    name = "create",
    mixinStandardHelpOptions = true,
    description = "Writes down everything that is found today; leaves a file that is there alone.")
final class BaselineCreate implements Callable<Integer> {

  private final Shell shell;

  @Mixin private final BaselineTarget target = new BaselineTarget();

  BaselineCreate(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws UsageException, ConfigException {
    BaselineFile file = target.file();
    if (Files.exists(file.path())) {
      throw new UsageException(
          file.path()
              + " is there already and is left as it is; 'ssot baseline update' changes it");
    }
    return target.write(shell, file, BaselineOptions.againstNothing(), Ledger::update);
  }
}
