package dev.ssot.cli;

import dev.ssot.rules.Version;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** The {@code ssot} command; the only place that ends the process. */
public final class Main {

  private static final List<String> VERSION = List.of("--version", "-V");

  private Main() {}

  public static void main(String... arguments) {
    System.exit(run(Shell.ofThisProcess(), arguments));
  }

  /** Runs a command and returns its exit code. */
  static int run(Shell shell, String... typed) {
    String[] arguments = withHelpAsOption(typed);
    Failures failures = new Failures(shell, List.of(arguments).contains("--debug"));
    try {
      if (arguments.length == 1 && VERSION.contains(arguments[0])) {
        Output.print(shell, out -> out.append("ssot " + Version.TEXT).append('\n'));
        return ExitCode.OK.code();
      }
      return Commands.commandLine(shell, failures, arguments).execute(arguments);
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      return failures.internal(e);
    } finally {
      close(shell);
    }
  }

  /** {@code ssot help check} is {@code ssot check --help}. */
  private static String[] withHelpAsOption(String... arguments) {
    if (arguments.length == 0 || !arguments[0].equals("help")) {
      return arguments;
    }
    String[] turned = Arrays.copyOfRange(arguments, 1, arguments.length + 1);
    turned[arguments.length - 1] = "--help";
    return turned;
  }

  private static void close(Shell shell) {
    shell.err().flush();
    try {
      shell.out().flush();
    } catch (IOException e) {
      // The command that wrote has said so, or nobody reads any more.
    }
  }
}
