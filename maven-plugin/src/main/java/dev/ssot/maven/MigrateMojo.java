package dev.ssot.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Carries the steps of a migration out, each of them as a whole or not at all. */
@Mojo(name = "migrate", threadSafe = true)
public final class MigrateMojo extends MigratingMojo {

  /** Check each step, and take it back if it breaks something. */
  @Parameter(property = "ssot.verify", defaultValue = "true")
  private boolean verify = true;

  /** What runs the tests, such as {@code mvn -q test}: they are compared before and after. */
  @Parameter(property = "ssot.testCommand")
  private @Nullable String testCommand;

  /** Make a git commit of each step. */
  @Parameter(property = "ssot.commit", defaultValue = "false")
  private boolean commit;

  @Override
  List<String> command(Reactor reactor) {
    List<String> command = migrate(reactor, "--apply");
    if (verify) {
      command.add("--verify");
    }
    if (commit) {
      command.add("--commit");
    }
    add(command, "--test-command", testCommand);
    return command;
  }
}
