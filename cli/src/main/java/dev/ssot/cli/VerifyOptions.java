package dev.ssot.cli;

import dev.ssot.rewrite.verify.ClassPath;
import dev.ssot.rewrite.verify.Compilation;
import dev.ssot.rewrite.verify.TestSuite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How to tell whether a migration is safe. */
final class VerifyOptions {

  private static final Duration TESTS = Duration.ofHours(2);

  @Option(
      names = "--test-command",
      paramLabel = "COMMAND",
      description = "Run the tests with this, such as 'mvn -q test', and compare test by test.")
  private @Nullable String testCommand;

  @Option(
      names = "--classpath",
      paramLabel = "PATH",
      description = "Compile against these jars; Maven is asked if there is a pom.xml.")
  private @Nullable String classPath;

  @Option(
      names = "--release",
      paramLabel = "N",
      description = "The Java version of the sources; that of this JDK if not given.")
  private String release = "";

  @Option(names = "--no-compile", description = "Do not compile.")
  private boolean noCompile;

  /** Null if nothing is to be, or can be, compiled. */
  @Nullable Compilation compilation(Shell shell, Path root) {
    if (noCompile || !Compilation.isPossible()) {
      return null;
    }
    return new Compilation(entries(shell, root), release);
  }

  private List<Path> entries(Shell shell, Path root) {
    if (classPath != null) {
      return ClassPath.of(classPath);
    }
    if (!Files.exists(root.resolve("pom.xml"))) {
      return List.of();
    }
    try {
      return ClassPath.ofMaven(root, false);
    } catch (IOException e) {
      shell.say(e.getMessage() + "; compiling without a class path, --classpath gives one");
      return List.of();
    }
  }

  Optional<TestSuite> tests(Path root) {
    return Optional.ofNullable(testCommand).map(command -> new TestSuite(root, command, TESTS));
  }
}
