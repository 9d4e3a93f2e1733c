package dev.ssot.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ssot} without a command: says which there are. */
@Command(
    name = "ssot",
    mixinStandardHelpOptions = true,
    description =
        "Finds several sources of truth for one thing, keeps new ones out, and migrates to the"
            + " one that stays.")
final class RootCommand implements Callable<Integer> {

  private final Shell shell;

  @Spec private @Nullable CommandSpec spec;

  RootCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    Objects.requireNonNull(spec).commandLine().usage(shell.err());
    return ExitCode.USAGE.code();
  }
}
