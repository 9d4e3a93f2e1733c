package dev.ssot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** The scripts, run by the shells that they are for. */
class CompletionCommandTest {

  @TempDir Path folder;

  /** What bash does when somebody types these words and presses the tabulator. */
  private static final String IN_BASH =
      """
      source "$1"; shift
      COMP_WORDS=("$@")
      COMP_CWORD=$(($# - 1))
      complete -p ssot | grep -q ' _complete_ssot_values ' && _complete_ssot_values 2>/dev/null
      echo "${COMPREPLY[*]}"
      """;

  @ParameterizedTest
  @CsvSource({
    "ch, check",
    "check --fo, --format",
    "check --format sar, sarif",
    "check --format = sar, sarif",
    "check --format=sar, --format=sarif",
    "check --fail-on =, error warning info",
    "check --since main --format = sar, sarif",
    "check --rule legacy, legacy-use",
    "check --fail-on '', error warning info",
    "baseline '', create update prune show explain merge",
    "baseline update --only, --only-shrink",
    "explain global, global-accessor",
    "completion f, fish",
  })
  void bash_completes_commands_options_and_values(String typed, String offered) throws Exception {
    List<String> command = new ArrayList<>(List.of("bash", "-c", IN_BASH, "bash"));
    command.add(script("bash"));
    command.add("ssot");
    words(typed).forEach(command::add);

    assertThat(output(command)).isEqualTo(offered);
  }

  @ParameterizedTest
  @CsvSource({
    "ch, check",
    "check --fo, --format",
    "check --format=sar, --format=sarif",
    "baseline update --only, --only-shrink",
    "explain global, global-accessor",
    "completion f, fish",
  })
  void fish_completes_commands_options_and_values(String typed, String offered) throws Exception {
    assumeTrue(has("fish"), "fish is not on this machine");
    String complete = "source $argv[1]; complete -C $argv[2] | string replace -r '\\t.*' ''; true";

    assertThat(
            output(List.of("fish", "--no-config", "-c", complete, script("fish"), "ssot " + typed)))
        .isEqualTo(offered);
  }

  @Test
  void zsh_takes_the_script_for_bash() throws Exception {
    assumeTrue(has("zsh"), "zsh is not on this machine");
    String bound = "source $1 && print -r -- ${_comps[ssot]}";

    assertThat(output(List.of("zsh", "-f", "-c", bound, "zsh", script("zsh"))))
        .startsWith("_bash_complete ")
        .contains("-F _complete_ssot_values");
  }

  @Test
  void every_script_knows_every_command_and_every_option() throws IOException {
    List<String> names = new ArrayList<>();
    collect(CommandModel.commandLine(), names);

    assertThat(names).contains("check", "--since", "prune", "--only-shrink");
    String bash = Files.readString(Path.of(script("bash")));
    String fish = Files.readString(Path.of(script("fish")));
    for (String name : names) {
      assertThat(bash).contains(name);
      assertThat(fish).containsPattern("-[als] \\Q" + name.replaceFirst("^--?", "") + "\\E\\b");
    }
  }

  @Test
  void another_shell_is_wrong_usage() {
    Ssot.Outcome outcome = Ssot.ssot("completion", "tcsh");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("it is one of bash, zsh, fish, not tcsh");
  }

  private static void collect(CommandLine command, List<String> names) {
    command.getCommandSpec().options().stream()
        .filter(option -> !option.hidden())
        .forEach(option -> names.addAll(List.of(option.names())));
    names.addAll(command.getSubcommands().keySet());
    command.getSubcommands().values().forEach(each -> collect(each, names));
  }

  private String script(String shell) throws IOException {
    Ssot.Outcome outcome = Ssot.ssot("completion", shell);
    assertThat(outcome.code()).isZero();
    return Files.writeString(folder.resolve(shell), outcome.out()).toString();
  }

  private static Stream<String> words(String typed) {
    return Stream.of(typed.split(" ", -1)).map(word -> word.replace("''", ""));
  }

  private static boolean has(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
        .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
  }

  private static String output(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output.strip();
  }
}
