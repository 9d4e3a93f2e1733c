package dev.ssot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where git is missing or refuses to work, that is what is said, and not that there is nothing. */
@DisabledOnOs(OS.WINDOWS)
class GitTroubleTest {

  private static final Map<String, String> WITHOUT_GIT = Map.of("PATH", "/nowhere");
  private static final Map<String, String> OF_SOMEBODY_ELSE =
      Map.of("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");

  @TempDir Path temp;
  private Checkout checkout;

  @BeforeEach
  void prepare() {
    checkout = Checkout.of(temp.resolve("tree"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--since=main", "--staged", "--baseline-ref=main"})
  void no_git_is_one_sentence(String option) throws Exception {
    Ssot.Outcome outcome = check(WITHOUT_GIT, option);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("git cannot be run, and it has to be on the PATH for this");
  }

  @Test
  void without_git_a_plain_check_reads_all_files() throws Exception {
    Ssot.Outcome outcome = check(WITHOUT_GIT);

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).contains("new 1,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--since=main", "--staged", "--baseline-ref=main"})
  void a_repository_that_git_does_not_trust_is_one_sentence_with_the_cure(String option)
      throws Exception {
    Ssot.Outcome outcome = check(OF_SOMEBODY_ELSE, option);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err().lines().filter(line -> line.startsWith("ssot: git ")))
        .singleElement()
        .asString()
        .contains("dubious ownership")
        .contains("'git config --global --add safe.directory ");
  }

  private Ssot.Outcome check(Map<String, String> variables, String... options)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "dev.ssot.cli.Main",
                "check",
                checkout.folder().toString(),
                "--no-cache"));
    command.addAll(List.of(options));
    Path errors = temp.resolve("errors");
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
    builder.environment().putAll(variables);
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ssot.Outcome(process.waitFor(), out, Files.readString(errors));
  }
}
