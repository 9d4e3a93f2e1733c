package dev.ssot.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Adds to the baseline what is new and drops what no longer occurs. */
@Mojo(name = "baseline-update", threadSafe = true)
public final class BaselineUpdateMojo extends GatedMojo {

  /** Add nothing. */
  @Parameter(property = "ssot.onlyShrink", defaultValue = "false")
  private boolean onlyShrink;

  @Override
  List<String> gated(Reactor reactor) {
    List<String> command = new ArrayList<>(List.of("baseline", "update"));
    if (onlyShrink) {
      command.add("--only-shrink");
    }
    return command;
  }
}
