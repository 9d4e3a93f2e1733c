package dev.ssot.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code ssot} command; the only place that ends the process. */
@Command(
    name = "ssot",
    version = "ssot 0.1.0-SNAPSHOT",
    mixinStandardHelpOptions = true,
    description =
        "Finds several sources of truth for one thing, keeps new ones out, and migrates to the"
            + " one that stays.")
public final class Main implements Runnable {

  private Main() {}

  public static void main(String... arguments) {
    System.exit(new CommandLine(new Main()).execute(arguments));
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }
}
