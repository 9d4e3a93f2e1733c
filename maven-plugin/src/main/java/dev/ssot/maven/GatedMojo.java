package dev.ssot.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals have in common that know a baseline. */
abstract class GatedMojo extends SsotMojo {

  /** The baseline; as configured, or ssot-baseline.json, if not given. */
  @Parameter(property = "ssot.baselineFile")
  private @Nullable String baselineFile;

  @Override
  final List<String> command(Reactor reactor) {
    List<String> command = new ArrayList<>(gated(reactor));
    add(command, "--baseline", reactor.file(baselineFile));
    return command;
  }

  /** The command and the arguments that only this goal has. */
  abstract List<String> gated(Reactor reactor);
}
