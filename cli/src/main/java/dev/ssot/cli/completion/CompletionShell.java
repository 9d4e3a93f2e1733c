package dev.ssot.cli.completion;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import picocli.AutoComplete;
import picocli.CommandLine;

/** A shell that completes what people type. */
public enum CompletionShell {
  BASH(CompletionShell::bash),
  /** It runs the script for bash with what it brings for that. */
  ZSH(CompletionShell::bash),
  FISH(commands -> new FishScript(commands.getCommandSpec()).text());

  private final Function<CommandLine, String> writer;

  CompletionShell(Function<CommandLine, String> writer) {
    this.writer = writer;
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The shell of that label. */
  public static Optional<CompletionShell> of(String label) {
    return Arrays.stream(values()).filter(shell -> shell.label().equals(label)).findFirst();
  }

  /** The script with which it completes these commands. */
  public String script(CommandLine commands) {
    return writer.apply(commands);
  }

  private static String bash(CommandLine commands) {
    return AutoComplete.bash(commands.getCommandName(), commands);
  }
}
