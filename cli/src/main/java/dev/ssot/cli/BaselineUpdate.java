package dev.ssot.cli;

import dev.ssot.rules.config.ConfigException;
import dev.ssot.rules.gate.Ledger;
import dev.ssot.rules.gate.baseline.BaselineFile;
import dev.ssot.rules.scan.UsageException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ssot baseline update}. */
@Command(
    name = "update",
    mixinStandardHelpOptions = true,
    description = {
      "Adds what is new, drops what no longer occurs, and follows what was moved or renamed.",
      "What people have noted stays."
    })
final class BaselineUpdate implements Callable<Integer> {

  private final Shell shell;

  @Option(names = "--only-shrink", description = "Add nothing.")
  private boolean onlyShrink;

  @Mixin private final BaselineTarget target = new BaselineTarget();

  BaselineUpdate(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws UsageException, ConfigException {
    BaselineFile file = target.file();
    return target.write(
        shell, file, BaselineOptions.against(file), onlyShrink ? Ledger::shrink : Ledger::update);
  }
}
