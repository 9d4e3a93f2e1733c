package dev.ssot.rewrite.verify;

import dev.ssot.rewrite.process.Command;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the sources of a tree are compiled against. */
public final class ClassPath {

  private static final Duration LIMIT = Duration.ofMinutes(10);
  private static final String FILE = "target/ssot-classpath.txt";

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
        new ArrayList<>(List.of("mvn", "-B", "-q", "dependency:build-classpath"));
    command.add("-Dmdep.outputFile=" + FILE);
    command.add("-Dmdep.includeScope=test");
    if (offline) {
      command.add("-o");
    }
    Command.Ended maven = Command.run(root, command, LIMIT);
    if (!maven.succeeded()) {
      throw new IOException("Maven tells no class path: " + firstError(maven.output()));
    }
    Set<Path> entries = new LinkedHashSet<>();
    try (Stream<Path> files = Files.walk(root, 8)) {
      for (Path file : files.filter(each -> each.endsWith(FILE)).sorted().toList()) {
        entries.addAll(of(Files.readString(file)));
        Files.delete(file);
      }
    }
    return List.copyOf(entries);
  }

  private static String firstError(String output) {
    return output.lines().filter(line -> line.startsWith("[ERROR]")).findFirst().orElse(output);
  }
}
