package dev.ssot.cli;

import dev.ssot.rules.config.ConfigException;
import dev.ssot.rules.gate.Ledger;
import dev.ssot.rules.gate.baseline.BaselineFile;
import dev.ssot.rules.gate.baseline.Change;
import dev.ssot.rules.scan.UsageException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

  @Parameters(
      paramLabel = "PATH",
      arity = "0..1",
      description = "The folder to read; this folder if none is given.")
  private Path folder = Path.of("");

  @Option(names = "--only-shrink", description = "Add nothing.")
  private boolean onlyShrink;

  @Mixin private final BaselineOptions options = new BaselineOptions();

  BaselineUpdate(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws UsageException, ConfigException {
    BaselineFile file = options.file(folder);
    Run run = options.start(shell, folder);
    Ledger ledger = new Ledger(run.judge(BaselineOptions.against(file)).assessment());
    Change change = onlyShrink ? ledger.shrink() : ledger.update();
    var unused = file.write(change.baseline());
    Ledgers.print(shell, file, change);
    return run.isTolerable() ? ExitCode.OK.code() : ExitCode.INCOMPLETE.code();
  }
}
