package dev.ssot.rewrite.verify;

import dev.ssot.rewrite.process.Command;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * The tests of a project, behind the command that runs them.
 *
 * @param command as the shell takes it, such as {@code mvn -q test}
 */
public record TestSuite(Path root, String command, Duration limit) {

  /**
   * How a run ended.
   *
   * @param succeeded what the exit code says
   * @param output what the command said
   */
  public record Ran(boolean succeeded, TestRun tests, String output) {}

  /** Runs all tests; reports of earlier runs are thrown away first. */
  public Ran run() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path report : files.filter(TestSuite::isOldReport).toList()) {
        Files.delete(report);
      }
    }
    boolean windows = File.separatorChar == '\\';
    List<String> shell = windows ? List.of("cmd", "/c", command) : List.of("sh", "-c", command);
    Command.Ended ended = Command.run(root, shell, limit);
    return new Ran(ended.succeeded(), TestRun.read(root), ended.output());
  }

  private static boolean isOldReport(Path file) {
    String name = String.valueOf(file.getFileName());
    String folder = String.valueOf(file.getParent() == null ? "" : file.getParent().getFileName());
    return name.startsWith("TEST-")
        && name.endsWith(".xml")
        && (folder.endsWith("-reports") || file.toString().contains("test-results"));
  }
}
