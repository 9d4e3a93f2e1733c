package dev.ssot.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Writes the HTML report, and others that are named, and never fails because of what they say. */
@Mojo(name = "report", threadSafe = true)
public final class ReportMojo extends GatedMojo {

  /** Reports to write, as for the goal check. */
  @Parameter(property = "ssot.format", defaultValue = "html")
  private List<String> format = new ArrayList<>();

  /** Where the reports go; target/ssot of the root project if not given. */
  @Parameter(property = "ssot.outputDirectory")
  private @Nullable String outputDirectory;

  @Override
  List<String> gated(Reactor reactor) {
    List<String> command = new ArrayList<>(List.of("check", "--exit-zero"));
    command.addAll(Formats.options(format, reactor.folder(outputDirectory, "ssot")));
    return command;
  }
}
