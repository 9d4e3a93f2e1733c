package dev.ssot.rewrite.verify;

import dev.ssot.model.migration.Check;
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
  public record Ran(boolean succeeded, TestRun tests, String output) {

    /** Whether every test that passed before passes still; what failed before may go on failing. */
    public Check against(Ran before) {
      List<String> wrong =
          before.tests().regressions(tests).stream()
              .map(each -> each.test() + " passed before and is " + each.now() + " now")
              .toList();
      boolean silent = wrong.isEmpty() && before.succeeded() && !succeeded;
      return Check.of("tests", silent ? List.of("the test command fails: " + lastLine()) : wrong);
    }

    /** What the command said last. */
    public String lastLine() {
      return output.lines().filter(line -> !line.isBlank()).reduce("", (a, b) -> b);
    }
  }

  /** The same command in another folder. */
  public TestSuite in(Path folder) {
    return new TestSuite(folder, command, limit);
  }

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
