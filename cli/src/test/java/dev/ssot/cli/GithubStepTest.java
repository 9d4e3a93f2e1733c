package dev.ssot.cli;

import static dev.ssot.cli.Ssot.ssot;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.cli.Ssot.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GithubStepTest {

  @TempDir Path folder;

  @BeforeEach
  void makeATree() {
    Trees.duplicated(folder);
  }

  @Test
  void a_workflow_gets_the_terminal_report_as_text_that_is_not_obeyed_and_annotations() {
    Outcome outcome = onGithub().run("check", folder, "--no-cache");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).startsWith("::stop-commands::ssot-").contains("\nfailed: 1 new");
    assertThat(outcome.out().lines().filter(line -> line.startsWith("::warning ")))
        .singleElement()
        .asString()
        .contains("file=src/main/java/shop/legacy/LegacyShoppingCart.java,line=");
  }

  @Test
  void the_step_gets_a_summary_and_outputs_behind_those_it_has() throws IOException {
    Path summary = folder.resolve("summary.md");
    Path outputs = folder.resolve("outputs");
    Path sarif = folder.resolve("ssot.sarif");
    Files.writeString(outputs, "earlier=1\n");

    onGithub()
        .with("GITHUB_STEP_SUMMARY", summary.toString())
        .with("GITHUB_OUTPUT", outputs.toString())
        .run("check", folder, "--no-cache", "-f", "github", "-f", "sarif=" + sarif);

    assertThat(summary).content().startsWith("<!-- ssot -->\n### ssot: failed\n");
    assertThat(Files.readAllLines(outputs))
        .containsExactly(
            "earlier=1",
            "new-count=1",
            "gating-count=1",
            "baselined-count=0",
            "suppressed-count=0",
            "fixed-count=0",
            "sarif-path=" + sarif,
            "exit-code=1");
  }

  @Test
  void sarif_is_what_code_scanning_wants_in_a_workflow_and_whole_elsewhere() {
    assertThat(onGithub().run("check", folder, "--no-cache", "-f", "sarif").out())
        .doesNotContain("baselineState");
    assertThat(ssot("check", folder, "--no-cache", "-f", "sarif").out()).contains("baselineState");
    assertThat(
            ssot("check", folder, "--no-cache", "-f", "sarif", "--sarif-profile", "github").out())
        .doesNotContain("baselineState");
    assertThat(ssot("check", folder, "-f", "sarif", "--sarif-profile", "gitlab").err())
        .contains("it is full or github, not gitlab");
  }

  @Test
  void annotations_go_with_the_terminal_report_and_with_nothing_else() {
    assertThat(ssot("check", folder, "--no-cache", "-f", "terminal", "-f", "github").code())
        .isEqualTo(1);
    assertThat(ssot("check", folder, "-f", "json", "-f", "github").code()).isEqualTo(2);
  }

  @Test
  void elsewhere_nothing_is_written_for_a_step() {
    Path summary = folder.resolve("summary.md");

    new Ssot().with("GITHUB_STEP_SUMMARY", summary.toString()).run("check", folder, "--no-cache");

    assertThat(summary).doesNotExist();
  }

  private static Ssot onGithub() {
    return new Ssot().with("GITHUB_ACTIONS", "true");
  }
}
