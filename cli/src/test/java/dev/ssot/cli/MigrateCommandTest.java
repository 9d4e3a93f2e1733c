package dev.ssot.cli;

import static dev.ssot.cli.Ssot.ssot;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MigrateCommandTest {

  private static final String MOVE = "--move-type=a.Old=b.New";

  @TempDir private Path folder;

  @BeforeEach
  void write() {
    Trees.file(folder, "src/main/java/a/Old.java", "package a;\n\npublic class Old {}\n");
    Trees.file(folder, "src/main/java/b/New.java", "package b;\n\npublic class New {}\n");
    Trees.file(
        folder,
        "src/main/java/c/User.java",
        "package c;\n\nimport a.Old;\n\nclass User {\n  Old it = new Old();\n}\n");
  }

  private String user() throws IOException {
    return Files.readString(folder.resolve("src/main/java/c/User.java"));
  }

  @Test
  void shows_a_change_in_colours_and_makes_none() throws IOException {
    String before = user();
    Ssot.Outcome outcome =
        ssot("migrate", folder, "--no-cache", MOVE, "--color=always", "--exit-code");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out())
        .contains("\u001B[31m-import a.Old;\u001B[0m\n\u001B[32m+import b.New;\u001B[0m\n")
        .endsWith("Nothing was written; --apply makes these changes.\n");
    assertThat(user()).isEqualTo(before);
  }

  @Test
  void makes_a_verified_change_and_takes_it_back() throws IOException {
    String before = user();
    Ssot.Outcome outcome = ssot("migrate", folder, "--no-cache", MOVE, "--apply", "--verify");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("parses ok  compiles ok").contains("1 step is applied.");
    assertThat(user()).contains("import b.New;").contains("New it = new New();");

    Ssot.Outcome back = ssot("rollback", folder);
    assertThat(back.out()).isEqualTo("Step 3.1-move-type is taken back.\n");
    assertThat(user()).isEqualTo(before);
  }

  @Test
  void says_what_to_do_when_git_has_undone_what_the_journal_has() throws IOException {
    String before = user();
    ssot("migrate", folder, "--no-cache", MOVE, "--apply", "--no-compile");
    Files.writeString(folder.resolve("src/main/java/c/User.java"), before);

    Ssot.Outcome again = ssot("migrate", folder, "--no-cache", MOVE);
    assertThat(again.out())
        .isEqualTo(
            "Step 3.1-move-type is applied by the journal, but its files are as before: was it"
                + " undone with git? ssot rollback --all --leave-edited takes back what is left"
                + " and forgets it.\nNothing to change.\n");

    ssot("rollback", folder, "--all", "--leave-edited");
    assertThat(user()).isEqualTo(before);
    assertThat(ssot("migrate", folder, "--no-cache", MOVE).out()).contains("+import b.New;");
  }

  @Test
  void reports_names_in_resources_and_changes_them_only_when_asked() throws IOException {
    String service = "src/main/resources/META-INF/services/a.Old";
    Trees.file(folder, service, "a.Old\n");
    Trees.file(folder, "src/main/resources/app.yml", "client: a.Old # the one\n");
    Trees.file(folder, "pom.xml", "<project/>\n");
    Trees.file(folder, "target/app.xml", "<bean class=\"a.Old\"/>\n");

    Ssot.Outcome reported = ssot("migrate", folder, "--no-cache", MOVE, "--apply", "--no-compile");
    assertThat(reported.code()).isZero();
    assertThat(reported.out())
        .contains("src/main/resources/app.yml:1")
        .contains("the text names what has moved: it would be b.New");
    assertThat(folder.resolve(service)).hasContent("a.Old\n");
    ssot("rollback", folder);

    ssot("migrate", folder, "--no-cache", MOVE, "--text", "--apply", "--no-compile");
    assertThat(folder.resolve(service)).doesNotExist();
    assertThat(folder.resolve("src/main/resources/META-INF/services/b.New")).hasContent("b.New\n");
    assertThat(folder.resolve("src/main/resources/app.yml"))
        .hasContent("client: b.New # the one\n");
    assertThat(folder.resolve("target/app.xml")).hasContent("<bean class=\"a.Old\"/>\n");

    ssot("rollback", folder);
    assertThat(folder.resolve(service)).hasContent("a.Old\n");
  }

  @Test
  void a_service_file_does_not_take_the_place_of_another_one() {
    String services = "src/main/resources/META-INF/services/";
    Trees.file(folder, services + "a.Old", "x.One\n");
    Trees.file(folder, services + "b.New", "x.Two\n");

    Ssot.Outcome outcome =
        ssot("migrate", folder, "--no-cache", MOVE, "--text", "--apply", "--no-compile");

    assertThat(outcome.out()).contains("which is there already: put both together");
    assertThat(folder.resolve(services + "a.Old")).hasContent("x.One\n");
    assertThat(folder.resolve(services + "b.New")).hasContent("x.Two\n");
  }

  @Test
  void a_step_after_which_the_test_command_fails_ends_with_five_and_is_taken_back()
      throws IOException {
    String before = user();
    Ssot.Outcome outcome =
        ssot(
            "migrate",
            folder,
            "--no-cache",
            MOVE,
            "--apply",
            "--test-command",
            "grep -q a.Old src/main/java/c/User.java");

    assertThat(outcome.code()).isEqualTo(5);
    assertThat(outcome.out()).contains("breaks tests").contains("is taken back");
    assertThat(user()).isEqualTo(before);
  }

  @Test
  void a_test_command_that_fails_before_anything_is_changed_is_a_mistake() throws IOException {
    String before = user();
    Ssot.Outcome outcome =
        ssot("migrate", folder, "--no-cache", MOVE, "--apply", "--test-command", "echo no; exit 1");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .isEqualTo("ssot: the test command fails before anything is changed: no\n");
    assertThat(user()).isEqualTo(before);
  }

  @Test
  void a_change_that_nobody_can_read_is_a_mistake_in_one_sentence() {
    Ssot.Outcome outcome = ssot("migrate", folder, "--move-type", "a.Old");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).isEqualTo("ssot: 'a.Old' is not of the form a.Old=b.New\n");
  }

  @Test
  void plans_write_a_patch_for_each_step() throws IOException {
    Path plan = folder.resolve("plan");
    Ssot.Outcome outcome = ssot("plan", folder, "--no-cache", MOVE, "--output", plan);

    assertThat(outcome.code()).isZero();
    assertThat(Files.readString(plan.resolve("patches/1-3.1-move-type.patch")))
        .contains("-import a.Old;\n+import b.New;\n");
    assertThat(Files.readString(plan.resolve("rewrite-phase-3.yml")))
        .contains("ignoreDefinition: true");
    assertThat(ssot("migrate", folder, "--no-cache", "--plan", plan, "--apply").code()).isZero();
    assertThat(user()).contains("import b.New;");
  }

  @Test
  void a_step_is_refused_as_long_as_one_that_it_builds_on_is_not_applied() throws IOException {
    String before = user();
    Ssot.Outcome outcome =
        ssot(
            "migrate",
            folder,
            "--no-cache",
            MOVE,
            "--move-type=b.New=a.Old",
            "--step=3.2",
            "--apply");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).contains("3.1-move-type has to be applied before it");
    assertThat(user()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({"--step=9.9, step '9.9'", "--phase=7, phase 7", "--concept=mail, concept 'mail'"})
  void what_a_plan_does_not_have_is_a_mistake(String option, String what) {
    Ssot.Outcome outcome = ssot("migrate", folder, "--no-cache", MOVE, option);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .isEqualTo("ssot: the plan has no " + what + "; ssot plan lists all steps\n");
  }

  @Test
  void verify_runs_the_tests_with_and_without_the_applied_steps() {
    String report = "target/surefire-reports/TEST-A.xml";
    String command =
        "mkdir -p target/surefire-reports; if grep -q a.Old src/main/java/c/User.java;"
            + " then echo '<a><testcase classname=\"A\" name=\"b\"/></a>' >"
            + report
            + "; else echo '<a><testcase classname=\"A\" name=\"b\"><failure/></testcase></a>' >"
            + report
            + "; fi";
    assertThat(ssot("migrate", folder, "--no-cache", MOVE, "--apply").code()).isZero();

    Ssot.Outcome outcome = ssot("verify", folder, "--no-cache", "--test-command", command);

    assertThat(outcome.code()).isEqualTo(5);
    assertThat(outcome.out()).contains("tests: A#b passed before and is failed now");
  }

  @Test
  void verify_knows_what_the_tests_said_before_the_first_step() throws IOException {
    String command = "echo . >>runs";
    Ssot.Outcome applied =
        ssot("migrate", folder, "--no-cache", MOVE, "--apply", "--test-command", command);

    Ssot.Outcome outcome = ssot("verify", folder, "--no-cache", "--test-command", command);

    assertThat(applied.code()).isZero();
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("tests ok");
    assertThat(Files.readAllLines(folder.resolve("runs"))).hasSize(3);
  }

  @Test
  void a_public_type_may_be_renamed_by_whoever_names_it() throws IOException {
    Ssot.Outcome outcome =
        ssot("migrate", folder, "--no-cache", "--move-type=a.Old=a.Other", "--apply", "--verify");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("compatible -");
    assertThat(user()).contains("import a.Other;");
    assertThat(ssot("verify", folder, "--no-cache").out()).contains("the change was asked for");
  }

  @Test
  void a_plan_is_not_narrowed_by_a_path() {
    assertThat(ssot("plan", folder, "--no-cache", "--path=src").err())
        .isEqualTo(
            "ssot: --path narrows a change such as --move-type;"
                + " a plan is narrowed by ssot migrate --path\n");
  }

  @Test
  void a_plan_takes_the_patches_of_an_earlier_one_away() throws IOException {
    Path plan = folder.resolve("plan");
    Trees.file(plan, "patches/9-old.patch", "");
    Trees.file(plan, "patches/notes.txt", "");

    assertThat(ssot("plan", folder, "--no-cache", MOVE, "--output", plan).code()).isZero();

    assertThat(plan.resolve("patches/9-old.patch")).doesNotExist();
    assertThat(plan.resolve("patches/notes.txt")).exists();
  }
}
