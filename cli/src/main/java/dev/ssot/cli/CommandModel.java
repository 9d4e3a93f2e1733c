package dev.ssot.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.Map;
import picocli.CommandLine;

/** All commands with all their options, for those who describe them. */
public final class CommandModel {

  private CommandModel() {}

  /** The commands; to be looked at, not to be run. */
  public static CommandLine commandLine() {
    Writer nowhere = Writer.nullWriter();
    Shell shell = new Shell(nowhere, new PrintWriter(nowhere), Map.of(), false, false);
    return Commands.commandLine(shell, new Failures(shell, false));
  }
}
