package dev.ssot.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Shows what the steps of a migration would change. */
@Mojo(name = "migrate-dry-run", threadSafe = true)
public final class MigrateDryRunMojo extends MigratingMojo {

  /** Fail the build if something would change. */
  @Parameter(property = "ssot.failOnChanges", defaultValue = "false")
  private boolean failOnChanges;

  @Override
  List<String> command(Reactor reactor) {
    List<String> command = migrate(reactor, "--dry-run");
    if (failOnChanges) {
      command.add("--exit-code");
    }
    return command;
  }

  @Override
  String findings() {
    return "The migration would make the changes that are shown above.";
  }
}
