package dev.ssot.cli;

import dev.ssot.rules.config.ConfigException;
import dev.ssot.rules.gate.Ledger;
import dev.ssot.rules.gate.baseline.BaselineFile;
import dev.ssot.rules.scan.UsageException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ssot baseline prune}. */
@Command(
    name = "prune",
    mixinStandardHelpOptions = true,
    description = "Drops what no longer occurs, and changes no other line.")
final class BaselinePrune implements Callable<Integer> {

  private final Shell shell;

  @Mixin private final BaselineTarget target = new BaselineTarget();

  BaselinePrune(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws UsageException, ConfigException {
    BaselineFile file = target.file();
    return target.write(shell, file, BaselineOptions.against(file), Ledger::prune);
  }
}
