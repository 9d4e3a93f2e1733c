package dev.ssot.rewrite.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.migration.Check;
import dev.ssot.model.migration.MigrationPlan;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Rewriter;
import dev.ssot.rewrite.apply.Migration;
import dev.ssot.rewrite.apply.PreparedStep;
import dev.ssot.rewrite.journal.Journal;
import dev.ssot.rewrite.journal.Outcome;
import dev.ssot.rewrite.plan.Bodies;
import dev.ssot.rewrite.plan.PlanRequest;
import dev.ssot.rewrite.plan.Planner;
import dev.ssot.rewrite.sample.RealTree;
import dev.ssot.rewrite.verify.Compilation;
import dev.ssot.rewrite.verify.TestRun;
import dev.ssot.rewrite.verify.TestSuite;
import dev.ssot.rewrite.verify.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepRunTest {

  private static final Recipe MOVE = new Recipe.MoveType("a.Old", "b.New");

  @TempDir private Path root;

  @BeforeEach
  void createTree() throws IOException {
    write("a/Old.java", "package a;\n\npublic class Old {}\n");
    write("b/New.java", "package b;\n\npublic class New {}\n");
    write("c/User.java", "package c;\n\nimport a.Old;\n\nclass User {\n  Old it = new Old();\n}\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve("src/main/java").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String user() throws IOException {
    return Files.readString(root.resolve("src/main/java/c/User.java"));
  }

  private PreparedStep prepared(Recipe recipe) throws IOException {
    RealTree tree = new RealTree(root);
    PlanRequest request = new PlanRequest("1", tree.overlay(), List.of(), "2.0", "", Bodies.NONE);
    MigrationPlan plan = new Planner(unasked(), tree).adHoc(request, List.of(recipe));
    return migration().prepare(plan.steps().get(0), tree.overlay());
  }

  /**
   * A rewriter that does not ask the compiler itself, so that the verifier finds what it should.
   */
  private static Rewriter unasked() {
    return (recipe, index, text) -> RealTree.rewriter().rewrite(recipe, index, text);
  }

  private Migration migration() throws IOException {
    return new Migration(unasked(), new RealTree(root), Journal.of(root));
  }

  private StepRun run() throws IOException {
    return new StepRun(migration(), Journal.of(root));
  }

  private Verifier verifier() {
    return new Verifier(new RealTree(root), new Compilation(List.of(), "17"));
  }

  private TestSuite suite(String command) {
    return new TestSuite(root, command, Duration.ofMinutes(1));
  }

  @Test
  void a_step_that_passes_is_written() throws IOException {
    StepRun.Report report = run().verifying(verifier()).run(prepared(MOVE));

    assertThat(report.succeeded()).isTrue();
    assertThat(user())
        .isEqualTo("package c;\n\nimport b.New;\n\nclass User {\n  New it = new New();\n}\n");
  }

  @Test
  void a_step_that_would_not_compile_is_not_written() throws IOException {
    String before = user();
    Recipe broken = new Recipe.AddMethod("a.Old", "int broken() {\n  return undefined;\n}");
    StepRun.Report report = run().verifying(verifier()).run(prepared(broken));

    assertThat(report.failedVerification()).isTrue();
    assertThat(report.outcome().message()).endsWith("was not written because it does not pass");
    assertThat(root.resolve("src/main/java/a/Old.java")).content().doesNotContain("broken");
    assertThat(user()).isEqualTo(before);
  }

  @Test
  void a_step_that_breaks_a_test_is_taken_back() throws IOException {
    String before = user();
    TestRun tests = new TestRun(Map.of("A#passes", Check.Status.PASSED));
    TestSuite.Ran baseline = new TestSuite.Ran(true, tests, "");

    StepRun.Report report = run().testing(suite("true"), baseline).run(prepared(MOVE));

    assertThat(report.failedVerification()).isTrue();
    assertThat(report.outcome().status()).isEqualTo(Outcome.Status.FAILED);
    assertThat(report.outcome().message()).contains("breaks tests; step", "is taken back");
    assertThat(user()).isEqualTo(before);
  }

  @Test
  void a_file_that_changed_after_the_plan_stops_the_step() throws IOException {
    PlanRequest request =
        new PlanRequest("1", new RealTree(root).overlay(), List.of(), "2.0", "", Bodies.NONE);
    MigrationPlan plan = new Planner(unasked(), new RealTree(root)).adHoc(request, List.of(MOVE));
    write("c/User.java", user() + "// mine\n");

    Outcome outcome =
        migration().apply(migration().prepare(plan.steps().get(0), new RealTree(root).overlay()));

    assertThat(outcome.message())
        .isEqualTo(
            "step 3.1-move-type was not begun: "
                + "src/main/java/c/User.java has changed since the plan was made");
    assertThat(user()).endsWith("// mine\n");
  }
}
