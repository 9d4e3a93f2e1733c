package dev.ssot.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** All projects of one build: they are read together, once. */
record Reactor(MavenSession session) {

  private static final String PLUGIN = Plugin.constructKey("dev.ssot", "ssot-maven-plugin");

  /** The folder that the build was started for. */
  Path root() {
    return session.getTopLevelProject().getBasedir().toPath();
  }

  /** A file of the build: below its root, whichever project asks for it, unless it is absolute. */
  @Nullable Path file(@Nullable String path) {
    return path == null ? null : root().resolve(path);
  }

  /** The same, or else a folder below what the build makes. */
  Path folder(@Nullable String path, String otherwise) {
    return path == null ? output().resolve(otherwise) : root().resolve(path);
  }

  /** Where the build puts what it makes. */
  Path output() {
    return Path.of(session.getTopLevelProject().getBuild().getDirectory());
  }

  /**
   * The project in which the goal does its work: the last one that declares the plugin, or the last
   * of all if none does and the goal was called from the command line. An aggregator would run
   * before its modules, so a goal that is bound to a phase cannot be one.
   */
  boolean isLast(MavenProject project) {
    List<MavenProject> all = session.getProjects();
    MavenProject last =
        all.stream().filter(Reactor::declares).reduce((first, second) -> second).orElse(null);
    return project.equals(last == null ? all.get(all.size() - 1) : last);
  }

  private static boolean declares(MavenProject project) {
    Plugin plugin = project.getPlugin(PLUGIN);
    return plugin != null && !plugin.getExecutions().isEmpty();
  }

  /** Whether any project has a source folder. */
  boolean hasSources() {
    return session.getProjects().stream()
        .flatMap(
            project ->
                Stream.concat(
                    project.getCompileSourceRoots().stream(),
                    project.getTestCompileSourceRoots().stream()))
        .map(folder -> new File(folder).toPath())
        .anyMatch(Files::isDirectory);
  }
}
