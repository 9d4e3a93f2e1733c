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

  /** The exit code where something gates. */
  public static final int FINDINGS = 1;

  /** The exit code where a migration failed its checks; others say that a run failed. */
  public static final int UNVERIFIED = 5;

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
