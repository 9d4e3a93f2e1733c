package dev.ssot.cli;

import static dev.ssot.cli.Ssot.ssot;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.cli.Ssot.Outcome;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every row of the table, and the order in which they count. */
class ExitCodeTest {

  @TempDir Path folder;

  @Test
  void is_0_where_nothing_gates() {
    Outcome outcome = check(Trees.clean(folder));

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("passed: no new violations");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void is_1_where_something_gates() {
    Outcome outcome = check(Trees.duplicated(folder));

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out())
        .startsWith("warning[duplicate-implementation]: LegacyShoppingCart")
        .contains("failed: 1 new violation is a warning or an error");
  }

  @Test
  void is_0_for_what_gates_if_that_is_wanted() {
    assertThat(check(Trees.duplicated(folder), "--exit-zero").code()).isZero();
  }

  @Test
  void is_0_where_what_is_new_is_too_light() {
    Outcome outcome = check(Trees.duplicated(folder), "--fail-on", "error");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("passed: no new violations are errors");
  }

  @Test
  void is_2_for_wrong_usage() {
    assertThat(ssot("check", "--no-such-option").code()).isEqualTo(2);
    assertThat(ssot("no-such-command").code()).isEqualTo(2);
    assertThat(ssot().code()).isEqualTo(2);
    assertThat(check(folder.resolve("missing")).code()).isEqualTo(2);
    assertThat(check(folder, "--rule", "no-such-rule").code()).isEqualTo(2);
    assertThat(ssot("explain", "no-such-rule").code()).isEqualTo(2);
  }

  @Test
  void is_2_for_a_wrong_configuration() {
    Trees.file(Trees.clean(folder), "ssot.yml", "rulez: {}\nprofile: lax\n");

    Outcome outcome = check(folder);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err().lines())
        .containsExactly(
            "ssot: ssot.yml:1:1: 'rulez' is unknown; did you mean 'rules'?",
            "ssot: ssot.yml:2:10: 'profile' must be one of recommended, strict, migration, not"
                + " 'lax'");
  }

  @Test
  void is_2_where_there_is_nothing_to_read() {
    Outcome outcome = check(folder);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("no source files");
  }

  @Test
  void is_3_where_not_everything_could_be_read() {
    Outcome outcome = check(Trees.broken(Trees.clean(folder)));

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.out())
        .contains("skipped   1 file that could not be read")
        .contains("src/main/java/shop/Broken.java:1:")
        .contains("incomplete: what could not be read was not judged");
  }

  @Test
  void is_3_with_a_reason_even_if_nothing_else_is_said() {
    Path tree = Trees.broken(Trees.clean(folder));

    for (Outcome outcome :
        List.of(
            check(tree, "--quiet"),
            check(tree, "--format", "json"),
            ssot("baseline", "create", tree, "--no-cache"))) {
      assertThat(outcome.code()).isEqualTo(3);
      assertThat(outcome.err())
          .contains("1 file could not be read and was not judged: ")
          .contains("src/main/java/shop/Broken.java:1:");
    }
  }

  @Test
  void is_3_rather_than_1() {
    Path tree = Trees.broken(Trees.duplicated(folder));

    assertThat(check(tree).code()).isEqualTo(3);
    assertThat(check(tree, "--exit-zero").code()).isEqualTo(3);
    assertThat(check(tree, "--tolerate-incomplete").code()).isEqualTo(1);
    assertThat(check(tree, "--tolerate-incomplete", "--exit-zero").code()).isZero();
  }

  @Test
  void is_0_for_an_incomplete_run_that_the_configuration_tolerates() {
    Trees.file(Trees.broken(Trees.clean(folder)), "ssot.yml", "tolerate-incomplete: true\n");

    assertThat(check(folder).code()).isZero();
  }

  @Test
  void is_4_for_an_error_of_ours() {
    Outcome plain = writingTo(new Broken(new IllegalStateException("a bug")), "explain");
    Outcome traced =
        writingTo(new Broken(new IllegalStateException("a bug")), "explain", "--debug");

    assertThat(plain.code()).isEqualTo(4);
    assertThat(plain.err().lines()).hasSize(1);
    assertThat(plain.err())
        .contains("an error in ssot itself")
        .contains("a bug")
        .contains("--debug");
    assertThat(traced.code()).isEqualTo(4);
    assertThat(traced.err()).contains("\tat dev.ssot.cli.");
  }

  @Test
  void is_1_for_an_entry_that_no_longer_occurs_only_if_that_is_wanted() throws IOException {
    Path tree = Trees.duplicated(folder);
    assertThat(ssot("baseline", "create", tree, "--no-cache").code()).isZero();
    Files.delete(tree.resolve("src/main/java/shop/legacy/LegacyShoppingCart.java"));

    assertThat(check(tree).code()).isZero();
    assertThat(check(tree, "--fail-on-stale").code()).isEqualTo(1);
    assertThat(check(tree, "--fail-on-stale").err()).contains("which fails this run");
  }

  @Test
  void is_2_for_a_baseline_that_is_named_and_missing() {
    Outcome outcome = check(Trees.clean(folder), "--baseline", folder.resolve("none.json"));

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("none.json");
  }

  @Test
  void is_2_rather_than_3() {
    Path tree = Trees.broken(Trees.clean(folder));

    assertThat(check(tree, "--baseline", folder.resolve("none.json")).code()).isEqualTo(2);
  }

  @Test
  void is_5_where_a_step_of_a_migration_broke_something() throws IOException {
    Trees.file(folder, "src/main/java/a/Old.java", "package a;\n\npublic class Old {}\n");
    Trees.file(folder, "src/main/java/b/New.java", "package b;\n\npublic class New {}\n");
    String user = "src/main/java/c/User.java";
    Trees.file(folder, user, "package c;\n\nimport a.Old;\n\nclass User {\n  Old it;\n}\n");
    Object[] move = {"migrate", folder, "--no-cache", "--move-type", "a.Old=b.New", "--apply"};
    assertThat(ssot(move).code()).isZero();
    assertThat(ssot("verify", folder, "--no-cache").code()).isZero();

    Trees.file(folder, user, "package c;\n\nclass User {\n  b.Missing it;\n}\n");

    assertThat(ssot("verify", folder, "--no-cache").code()).isEqualTo(5);
  }

  @Test
  void is_that_of_the_run_where_nobody_reads_to_the_end() {
    Trees.duplicated(folder);

    Outcome outcome =
        writingTo(
            new Broken(new IOException("Broken pipe")), "check", folder.toString(), "--no-cache");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void is_2_where_the_output_cannot_be_written() {
    Outcome full = writingTo(new Broken(new IOException("No space left on device")), "explain");
    Outcome folderAsFile = check(Trees.clean(folder), "--output", folder);

    assertThat(full.code()).isEqualTo(2);
    assertThat(full.err())
        .isEqualToIgnoringNewLines(
            "ssot: standard output cannot be written: No space left on device");
    assertThat(folderAsFile.code()).isEqualTo(2);
    assertThat(folderAsFile.err()).contains(folder + " cannot be written");
  }

  @Test
  void has_its_table_in_every_help() {
    for (String command : CommandModel.commandLine().getSubcommands().keySet()) {
      Outcome help = ssot(command, "--help");

      assertThat(help.code()).isZero();
      for (ExitCode code : ExitCode.values()) {
        assertThat(help.out()).containsPattern("\n +" + code.code() + " +[a-z]");
      }
      assertThat(help.out()).containsPattern("\n +130 +interrupted").containsPattern("\n +143 ");
    }
  }

  private static Outcome check(Path tree, Object... options) {
    Object[] all = new Object[options.length + 3];
    all[0] = "check";
    all[1] = tree;
    all[2] = "--no-cache";
    System.arraycopy(options, 0, all, 3, options.length);
    return ssot(all);
  }

  private static Outcome writingTo(Writer out, String... arguments) {
    StringWriter err = new StringWriter();
    Shell shell = new Shell(out, new PrintWriter(err), Map.of(), false, false);
    return new Outcome(Main.run(shell, arguments), "", err.toString());
  }

  /** A target that fails. */
  private static final class Broken extends Writer {

    private final Exception failure;

    Broken(Exception failure) {
      this.failure = failure;
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
      if (failure instanceof IOException e) {
        throw e;
      }
      throw (RuntimeException) failure;
    }

    @Override
    public void flush() {
      // Nothing is kept back.
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }
}
