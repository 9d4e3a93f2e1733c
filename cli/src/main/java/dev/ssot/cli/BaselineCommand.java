package dev.ssot.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ssot baseline}: the findings that are known and accepted for now. */
@Command(
    name = "baseline",
    mixinStandardHelpOptions = true,
    description = "Keeps the file of the findings that are known and accepted for now.")
final class BaselineCommand implements Callable<Integer> {

  private final Shell shell;

  @Spec private @Nullable CommandSpec spec;

  private BaselineCommand(Shell shell) {
    this.shell = shell;
  }

  static CommandLine with(Shell shell) {
    return new CommandLine(new BaselineCommand(shell))
        .addSubcommand(new BaselineCreate(shell))
        .addSubcommand(new BaselineUpdate(shell))
        .addSubcommand(new BaselinePrune(shell))
        .addSubcommand(new BaselineShow(shell))
        .addSubcommand(new BaselineExplain(shell))
        .addSubcommand(new BaselineMerge());
  }

  @Override
  public Integer call() {
    Objects.requireNonNull(spec).commandLine().usage(shell.err());
    return ExitCode.USAGE.code();
  }
}
