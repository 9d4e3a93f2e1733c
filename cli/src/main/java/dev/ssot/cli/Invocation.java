package dev.ssot.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;

/**
 * A command that another program runs in its own process, such as a build. It does not end the
 * process.
 *
 * @param out for data; left open
 * @param err for messages; left open
 */
public record Invocation(Writer out, Writer err) {

  /** The exit code where nothing gates. */
  public static final int OK = 0;

  /** The exit code where something gates; those above say that the run came to no verdict. */
  public static final int FINDINGS = 1;

  /**
   * Runs a command in the environment of this process.
   *
   * @param arguments as on the command line
   * @return the exit code
   */
  public int run(List<String> arguments) {
    Shell shell = new Shell(out, new PrintWriter(err), System.getenv(), false, false);
    return Main.run(shell, arguments.toArray(String[]::new));
  }
}
