package dev.ssot.cli;

import dev.ssot.rules.gate.baseline.BaselineFile;
import dev.ssot.rules.gate.baseline.Merge;
import dev.ssot.rules.scan.UsageException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ssot baseline merge}: a merge driver for git. */
@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    description = {
      "Merges two baselines into the second file.",
      "It is a merge driver for git: ssot baseline merge %%O %%A %%B."
    })
final class BaselineMerge implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "BASE", description = "What both come from.")
  private Path base = Path.of("");

  @Parameters(index = "1", paramLabel = "OURS", description = "One of the two; takes the result.")
  private Path ours = Path.of("");

  @Parameters(index = "2", paramLabel = "THEIRS", description = "The other one.")
  private Path theirs = Path.of("");

  /** Every command has them, whether they change anything or not. */
  @SuppressWarnings("UnusedVariable")
  @Mixin
  private final CommonOptions common = new CommonOptions();

  @Override
  public Integer call() throws UsageException {
    BaselineFile target = new BaselineFile(ours);
    Merge merge =
        new Merge(
            new BaselineFile(base).readOrEmpty(),
            target.readOrEmpty(),
            new BaselineFile(theirs).readOrEmpty());
    var unused = target.write(merge.merged());
    return ExitCode.OK.code();
  }
}
