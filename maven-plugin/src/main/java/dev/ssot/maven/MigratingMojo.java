package dev.ssot.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Which steps of which plan are meant. */
abstract class MigratingMojo extends SsotMojo {

  /** The plan.json to carry out; the plan that was begun with, or a new one, if not given. */
  @Parameter(property = "ssot.plan")
  private @Nullable String plan;

  /** Only the steps of these phases, from 1 to 4. */
  @Parameter(property = "ssot.phase")
  private List<String> phase = new ArrayList<>();

  /** Only these steps, such as 2.1. */
  @Parameter(property = "ssot.step")
  private List<String> step = new ArrayList<>();

  /** Only what these concepts need. */
  @Parameter(property = "ssot.concept")
  private List<String> concept = new ArrayList<>();

  /** {@code ssot migrate} with some of its options. */
  final List<String> migrate(Reactor reactor, String mode) {
    List<String> command = new ArrayList<>(List.of("migrate", mode));
    add(command, "--plan", reactor.file(plan));
    phase.forEach(number -> add(command, "--phase", number));
    step.forEach(id -> add(command, "--step", id));
    concept.forEach(name -> add(command, "--concept", name));
    return command;
  }
}
