package dev.ssot.cli.completion;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;

/** A shell that completes what people type. */
public enum CompletionShell {
  BASH,
  /** It runs the script for bash with what it brings for that. */
  ZSH,
  FISH;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The shell of that label. */
  public static Optional<CompletionShell> of(String label) {
    return Arrays.stream(values()).filter(shell -> shell.label().equals(label)).findFirst();
  }

  /** The script with which it completes these commands. */
  public String script(CommandLine commands) {
    return this == FISH
        ? new FishScript(commands.getCommandSpec()).text()
        : BashScript.of(commands);
  }
}
