package dev.ssot.cli;

import dev.ssot.rules.Analyzer.Judgement;
import dev.ssot.rules.config.ConfigException;
import dev.ssot.rules.gate.Ledger;
import dev.ssot.rules.gate.baseline.BaselineFile;
import dev.ssot.rules.gate.baseline.Change;
import dev.ssot.rules.gate.check.Comparison;
import dev.ssot.rules.scan.UsageException;
import java.nio.file.Path;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The tree that is read, and the baseline that is written. */
final class BaselineTarget {

  @Parameters(
      paramLabel = "PATH",
      arity = "0..1",
      description = "The folder to read; this folder if none is given.")
  private Path folder = Path.of("");

  @Mixin private final BaselineOptions options = new BaselineOptions();

  /** The file, whether it is there or not. */
  BaselineFile file() throws UsageException, ConfigException {
    return options.file(folder);
  }

  /** Writes what comes after what is found today, and says what that changes. */
  int write(Shell shell, BaselineFile file, Comparison comparison, Function<Ledger, Change> next)
      throws UsageException, ConfigException {
    Run run = options.start(shell, folder);
    Judgement judgement = run.judge(comparison);
    Change change = next.apply(new Ledger(judgement.assessment()));
    var unused = file.write(change.baseline());
    Ledgers.print(shell, file, change);
    return run.ending(judgement.result()).code();
  }
}
