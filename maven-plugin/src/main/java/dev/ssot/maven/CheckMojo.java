package dev.ssot.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Finds what has several sources of truth; fails the build if something new gates. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends GatedMojo {

  /** Whether what gates fails the build. */
  @Parameter(property = "ssot.failOnViolation", defaultValue = "true")
  private boolean failOnViolation = true;

  /** The lightest severity that gates: error, warning or info; as configured if not given. */
  @Parameter(property = "ssot.fail-on")
  private @Nullable String failOn;

  /** Call new what the merge base with this branch, tag or commit does not have. */
  @Parameter(property = "ssot.since")
  private @Nullable String since;

  /**
   * Reports to write beside the terminal: json, html, sarif, gitlab, junit, checkstyle, rdjsonl,
   * markdown, or github for annotations.
   */
  @Parameter(property = "ssot.format")
  private List<String> format = new ArrayList<>();

  /** Where the reports go; target/ssot of the root project if not given. */
  @Parameter(property = "ssot.outputDirectory")
  private @Nullable String outputDirectory;

  @Override
  List<String> gated(Reactor reactor) {
    List<String> command = new ArrayList<>(List.of("check"));
    command.addAll(Formats.options(format, reactor.folder(outputDirectory, "ssot")));
    if (!failOnViolation) {
      command.add("--exit-zero");
    }
    add(command, "--fail-on", failOn);
    add(command, "--since", since);
    return command;
  }
}
