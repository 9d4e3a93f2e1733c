package dev.ssot.cli;

import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The {@code ssot} command; the only place that ends the process. */
@Command(
    name = "ssot",
    versionProvider = Main.Version.class,
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

  /** The version that the build wrote into the manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"ssot " + Objects.requireNonNullElse(version, "(development)")};
    }
  }
}
