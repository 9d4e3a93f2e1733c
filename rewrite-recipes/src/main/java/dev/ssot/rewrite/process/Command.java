package dev.ssot.rewrite.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program of the system and waits for it. */
public final class Command {

  private Command() {}

  /**
   * How it ended.
   *
   * @param output what it said, on both channels
   */
  public record Ended(int exitCode, String output) {

    public boolean succeeded() {
      return exitCode == 0;
    }
  }

  /** Runs it in a folder; after the time given it is stopped, and the exit code is -1. */
  public static Ended run(Path folder, List<String> command, Duration limit) throws IOException {
    Path output = Files.createTempFile("ssot-", ".log");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      process.getOutputStream().close();
      boolean ended = await(process, limit);
      String said = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
      return new Ended(ended ? process.exitValue() : -1, said);
    } finally {
      Files.deleteIfExists(output);
    }
  }

  private static boolean await(Process process, Duration limit) throws IOException {
    try {
      boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
      if (!ended) {
        stop(process);
      }
      return ended;
    } catch (InterruptedException e) {
      stop(process);
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for a program", e);
    }
  }

  private static void stop(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
