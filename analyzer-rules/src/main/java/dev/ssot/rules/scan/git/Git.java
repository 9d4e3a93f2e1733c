package dev.ssot.rules.scan.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Runs git in one directory, without a shell, without locks, and without hooks of the checkout. */
final class Git {

  private static final List<String> COMMAND =
      List.of(
          "git", "--no-optional-locks", "-c", "core.fsmonitor=false", "-c", "core.quotePath=no");

  private final Path directory;
  private final Map<String, String> variables;

  Git(Path directory) {
    this(directory, Map.of());
  }

  private Git(Path directory, Map<String, String> variables) {
    this.directory = directory;
    this.variables = variables;
  }

  /** The same with one more variable of the environment. */
  Git with(String variable, String value) {
    Map<String, String> more = new HashMap<>(variables);
    more.put(variable, value);
    return new Git(directory, Map.copyOf(more));
  }

  /** Everything that a command prints. */
  byte[] run(String... arguments) throws GitException {
    try {
      Process process = start(arguments);
      process.getOutputStream().close();
      CompletableFuture<String> complaint = complaint(process);
      byte[] output = process.getInputStream().readAllBytes();
      if (process.waitFor() != 0) {
        throw failure(arguments[0], complaint.join());
      }
      return output;
    } catch (IOException e) {
      throw GitException.refusal(
          "git cannot be run, and it has to be on the PATH for this: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new GitException("git was interrupted");
    }
  }

  /** What a command prints, in lines or in pieces that end with a zero byte. */
  List<String> run(char separator, String... arguments) throws GitException {
    String text = new String(run(arguments), StandardCharsets.UTF_8);
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
      pieces.add(text.substring(start, end));
      start = end + 1;
    }
    return pieces;
  }

  Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(COMMAND);
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    Map<String, String> environment = builder.environment();
    environment.put("LC_ALL", "C");
    environment.put("GIT_TERMINAL_PROMPT", "0");
    environment.keySet().removeAll(List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"));
    environment.putAll(variables);
    return builder.start();
  }

  /**
   * What a command complains about, once it ends. Read by a thread of its own: a command may stay
   * for the whole run, and on two cores the common pool has a single thread.
   */
  static CompletableFuture<String> complaint(Process process) {
    return CompletableFuture.supplyAsync(
        () -> {
          try (InputStream errors = process.getErrorStream()) {
            return new String(errors.readAllBytes(), StandardCharsets.UTF_8).strip();
          } catch (IOException e) {
            return "";
          }
        },
        Git::startThread);
  }

  private static void startThread(Runnable task) {
    Thread thread = new Thread(task, "errors of git");
    thread.setDaemon(true);
    thread.start();
  }

  /** Where git knows a cure, it is the last line. */
  private GitException failure(String command, String complaint) {
    List<String> lines = complaint.lines().map(String::strip).toList();
    String first = lines.isEmpty() ? "no reason given" : lines.get(0);
    String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    String sentence = "git " + command + " failed in " + directory + ": " + first;
    return first.startsWith("fatal: ")
        ? GitException.refusal(
            sentence + (last.startsWith("git ") ? "; '" + last + "' mends that" : ""))
        : new GitException(sentence);
  }
}
