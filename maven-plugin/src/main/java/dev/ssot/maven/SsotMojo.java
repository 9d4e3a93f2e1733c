package dev.ssot.maven;

import dev.ssot.cli.Invocation;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What all goals have in common: once a reactor, from its root. */
abstract class SsotMojo extends AbstractMojo {

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private @Nullable MavenSession session;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private @Nullable MavenProject project;

  /** Do nothing. */
  @Parameter(property = "ssot.skip", defaultValue = "false")
  private boolean skip;

  /** The configuration; ssot.yml at the root of the build or above it if not given. */
  @Parameter(property = "ssot.configFile")
  private @Nullable String configFile;

  /** Whether to read tests as well. */
  @Parameter(property = "ssot.includeTests", defaultValue = "true")
  private boolean includeTests;

  /** More options of the command, one an element, as in {@code --profile=strict}. */
  @Parameter(property = "ssot.options")
  private List<String> options = new ArrayList<>();

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    Reactor reactor = new Reactor(Objects.requireNonNull(session));
    if (skip) {
      getLog().info("Skipped: ssot.skip is set.");
    } else if (!reactor.isLast(Objects.requireNonNull(project))) {
      getLog().info("Waits for the last project: ssot reads all of them together.");
    } else if (!reactor.hasSources()) {
      getLog().info("No project has sources.");
    } else {
      run(reactor);
    }
  }

  /** The command and the arguments that only this goal has. */
  abstract List<String> command(Reactor reactor);

  /** What to say of a build that fails because of what was found. */
  String findings() {
    return "ssot found what gates this build; it is listed above. Mend it, or accept it as known:"
        + " mvn ssot:baseline-update";
  }

  private void run(Reactor reactor) throws MojoExecutionException, MojoFailureException {
    List<String> arguments = new ArrayList<>(command(reactor));
    add(arguments, "--config", reactor.file(configFile));
    if (!includeTests) {
      arguments.add("--exclude=**/src/test/**");
    }
    arguments.addAll(options);
    arguments.add(reactor.root().toString());
    getLog().debug("ssot " + String.join(" ", arguments));
    // As it is: a prefix would hide annotations from the runner of GitHub.
    Writer out = new OutputStreamWriter(System.out, StandardCharsets.UTF_8);
    int code = new Invocation(out, new LogLines(getLog()::warn)).run(arguments);
    switch (code) {
      case Invocation.OK -> {}
      case Invocation.FINDINGS -> throw new MojoFailureException(findings());
      case Invocation.UNVERIFIED ->
          throw new MojoFailureException(
              "A step of the migration failed its checks and was taken back; the reason is above.");
      default ->
          throw new MojoExecutionException(
              "ssot could not judge this build (exit code " + code + "); the reason is above.");
    }
  }

  static void add(List<String> arguments, String option, @Nullable Object value) {
    if (value != null) {
      arguments.add(option + "=" + value);
    }
  }
}
