package dev.ssot.rewrite.verify;

import dev.ssot.rewrite.process.Command;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the sources of a tree are compiled against. */
public final class ClassPath {

  private static final Duration LIMIT = Duration.ofMinutes(10);

  /** What the plugin writes before each module's class path; a file would stay in the tree. */
  private static final String TITLE = "Dependencies classpath:";

  private ClassPath() {}

  /** A class path as the command line takes it. */
  public static List<Path> of(String text) {
    List<Path> entries = new ArrayList<>();
    for (String entry : text.strip().split(File.pathSeparator, 0)) {
      if (!entry.isBlank()) {
        entries.add(Path.of(entry));
      }
    }
    return entries;
  }

  /**
   * The class path that Maven says a project has, tests and all modules included.
   *
   * @throws IOException if Maven is not there or refuses, with what it said
   */
  public static List<Path> ofMaven(Path root, boolean offline) throws IOException {
    List<String> command =
        new ArrayList<>(List.of("mvn", "-B", "-Dstyle.color=never", "dependency:build-classpath"));
    command.add("-Dmdep.includeScope=test");
    if (offline) {
      command.add("-o");
    }
    Command.Ended maven = Command.run(root, command, LIMIT);
    if (!maven.succeeded()) {
      throw new IOException("Maven tells no class path: " + firstError(maven.output()));
    }
    Set<Path> entries = new LinkedHashSet<>();
    boolean next = false;
    for (String line : maven.output().lines().toList()) {
      if (next) {
        entries.addAll(of(line));
      }
      next = line.endsWith(TITLE);
    }
    return List.copyOf(entries);
  }

  private static String firstError(String output) {
    return output.lines().filter(line -> line.startsWith("[ERROR]")).findFirst().orElse(output);
  }
}
