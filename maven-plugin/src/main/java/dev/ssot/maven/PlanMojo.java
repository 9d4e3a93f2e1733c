package dev.ssot.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Plans the migration to one source of truth; changes nothing in the sources. */
@Mojo(name = "plan", threadSafe = true)
public final class PlanMojo extends SsotMojo {

  /** Only what these concepts need. */
  @Parameter(property = "ssot.concept")
  private List<String> concept = new ArrayList<>();

  /** Where the plan goes; target/ssot/plan of the root project if not given. */
  @Parameter(property = "ssot.planDirectory")
  private @Nullable String planDirectory;

  @Override
  List<String> command(Reactor reactor) {
    List<String> command = new ArrayList<>(List.of("plan"));
    command.add("--output=" + reactor.folder(planDirectory, "ssot/plan"));
    concept.forEach(name -> add(command, "--concept", name));
    return command;
  }
}
