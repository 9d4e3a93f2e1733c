package dev.ssot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A process that is told to stop ends as shells expect, and leaves nothing half written. */
@DisabledOnOs(OS.WINDOWS)
class InterruptionTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143"})
  void ends_with_128_and_the_number_of_the_signal(String signal, int code) throws Exception {
    assumeFalse(signal.equals("INT") && isInterruptIgnored(), "SIGINT is ignored here");
    Path pipe = folder.resolve("result.json");
    Path report = folder.resolve("report.html");
    run("mkfifo", pipe.toString());
    Process process = reading(pipe, report);
    try (OutputStream open = opened(pipe)) {
      open.flush();
      run("kill", "-" + signal, String.valueOf(process.pid()));

      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(code);
      assertThat(report).doesNotExist();
    } finally {
      process.destroyForcibly();
    }
  }

  /** What a shell starts in the background inherits that SIGINT is ignored. */
  private static boolean isInterruptIgnored() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return false;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("SigIgn:"))
        .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
  }

  /** A command that waits for a result which does not come. */
  private static Process reading(Path pipe, Path report) throws IOException {
    String java = ProcessHandle.current().info().command().orElse("java");
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return new ProcessBuilder(
            java,
            "-cp",
            classes,
            "dev.ssot.cli.Main",
            "report",
            pipe.toString(),
            "-fhtml=" + report)
        .inheritIO()
        .start();
  }

  /** A pipe opens for writing only when somebody has opened it for reading. */
  private static OutputStream opened(Path pipe) throws Exception {
    return CompletableFuture.supplyAsync(
            () -> {
              try {
                return Files.newOutputStream(pipe, StandardOpenOption.WRITE);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .get(30, TimeUnit.SECONDS);
  }

  private static void run(String... command) throws IOException, InterruptedException {
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
  }
}
