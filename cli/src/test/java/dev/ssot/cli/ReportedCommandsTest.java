package dev.ssot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What the HTML report tells people to type is what the command line takes. */
class ReportedCommandsTest {

  private static final Path LIST = Path.of("..", "reports", "web", "test", "commands.txt");

  static List<String> commands() throws IOException {
    return Files.readAllLines(LIST).stream().filter(line -> line.startsWith("ssot ")).toList();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void is_understood(String command) throws IOException {
    List<String> words = words(command);
    String[] arguments = words.subList(1, words.size()).toArray(String[]::new);

    assertThatCode(() -> commandLine(arguments).parseArgs(arguments)).doesNotThrowAnyException();
  }

  @Test
  void a_name_with_anything_in_it_is_one_word() throws IOException {
    assertThat(words("ssot plan --concept 'it'\\''s $(odd) `name`'"))
        .containsExactly("ssot", "plan", "--concept", "it's $(odd) `name`");
  }

  private static CommandLine commandLine(String... arguments) {
    Shell shell =
        new Shell(new StringWriter(), new PrintWriter(new StringWriter()), Map.of(), false, false);
    return Commands.commandLine(shell, new Failures(shell, false), arguments);
  }

  /** As the shell of the machine reads them. */
  private static List<String> words(String command) throws IOException {
    Process shell = new ProcessBuilder("sh", "-c", "printf '%s\\n' " + command).start();
    try (var lines = shell.inputReader(StandardCharsets.UTF_8)) {
      return lines.lines().toList();
    }
  }
}
