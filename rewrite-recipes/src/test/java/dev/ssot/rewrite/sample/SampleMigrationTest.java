package dev.ssot.rewrite.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.migration.Check;
import dev.ssot.model.migration.MigrationPlan;
import dev.ssot.model.migration.Phase;
import dev.ssot.model.migration.Step;
import dev.ssot.model.migration.Verification;
import dev.ssot.rewrite.apply.Migration;
import dev.ssot.rewrite.apply.PreparedStep;
import dev.ssot.rewrite.journal.Journal;
import dev.ssot.rewrite.journal.Outcome;
import dev.ssot.rewrite.output.PlanJson;
import dev.ssot.rewrite.plan.Bodies;
import dev.ssot.rewrite.plan.PlanRequest;
import dev.ssot.rewrite.plan.Planner;
import dev.ssot.rewrite.verify.ClassPath;
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
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The sample from the plan to the last deletion, and all the way back. */
class SampleMigrationTest {

  @TempDir private Path temp;
  private Path root = Path.of("");

  @BeforeEach
  void copySample() throws IOException {
    root = temp.resolve("sample");
    Path sample = Path.of("..", "sample-codebase", "java");
    try (Stream<Path> files = Files.walk(sample)) {
      for (Path file : files.filter(each -> !each.startsWith(sample.resolve("target"))).toList()) {
        Files.copy(file, root.resolve(sample.relativize(file).toString()));
      }
    }
  }

  private static Map<String, String> content(Path root) throws IOException {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.toList()) {
        String name = root.relativize(file).toString();
        if (!name.startsWith("target")) {
          content.put(name, Files.isDirectory(file) ? "" : Files.readString(file));
        }
      }
    }
    return content;
  }

  private static MigrationPlan plan(RealTree tree) {
    return new Planner(RealTree.rewriter(), tree)
        .plan(
            new PlanRequest(
                "test", tree.overlay(), List.of("websocket-manager"), "2.0", "", Bodies.NONE));
  }

  private static boolean endsPhase(MigrationPlan plan, Step step) {
    List<Step> phase = plan.phase(step.phase());
    return phase.get(phase.size() - 1).id().equals(step.id());
  }

  private static Compilation compilation() {
    return new Compilation(
        ClassPath.of(System.getProperty("java.class.path")).stream()
            .filter(entry -> entry.toString().endsWith(".jar"))
            .toList(),
        "17");
  }

  @Test
  void every_step_is_verified_and_applied_and_all_of_it_taken_back() throws IOException {
    Map<String, String> original = content(root);
    MigrationPlan plan = PlanJson.read(PlanJson.write(plan(new RealTree(root))));
    Journal journal = Journal.of(root);

    for (Step step : plan.steps()) {
      RealTree tree = new RealTree(root);
      Migration migration = new Migration(RealTree.rewriter(), tree, journal);
      PreparedStep prepared = migration.prepare(step, tree.overlay());
      Verification verification =
          new Verifier(tree, endsPhase(plan, step) ? compilation() : null).verify(prepared);
      assertThat(verification.checks())
          .as(step.id())
          .filteredOn(check -> check.status() == Check.Status.FAILED)
          .isEmpty();
      assertThat(migration.apply(prepared).status()).isEqualTo(Outcome.Status.DONE);
      assertThat(migration.apply(prepared).status()).isEqualTo(Outcome.Status.NOTHING);
    }

    assertThat(journal.applied()).hasSameSizeAs(plan.steps());
    assertThat(journal.rollbackAll(false).status()).isEqualTo(Outcome.Status.DONE);
    assertThat(content(root)).isEqualTo(original);
  }

  /** Takes minutes: Maven runs the tests of the sample before, between and after. */
  @Test
  @EnabledIfSystemProperty(named = "ssot.sample", matches = "tests")
  void the_tests_of_the_sample_pass_unmodified_until_their_own_step() throws IOException {
    TestSuite suite = new TestSuite(root, "mvn -B -o -q test", Duration.ofMinutes(20));
    TestSuite.Ran before = suite.run();
    assertThat(before.succeeded()).as(before.output()).isTrue();
    MigrationPlan plan = plan(new RealTree(root));
    Journal journal = Journal.of(root);

    for (Phase phase : Phase.values()) {
      for (Step step : plan.phase(phase)) {
        if (step.optional()) {
          passes(suite, before.tests(), step.id());
        }
        RealTree tree = new RealTree(root);
        Migration migration = new Migration(RealTree.rewriter(), tree, journal);
        Outcome outcome = migration.apply(migration.prepare(step, tree.overlay()));
        assertThat(outcome.status()).as(outcome.message()).isEqualTo(Outcome.Status.DONE);
      }
      passes(suite, before.tests(), phase.label());
    }
  }

  private static void passes(TestSuite suite, TestRun before, String when) throws IOException {
    TestSuite.Ran now = suite.run();
    assertThat(before.regressions(now.tests())).as(when + now.output()).isEmpty();
    System.out.println(
        when + ": " + now.tests().passed() + " of " + before.passed() + " tests pass");
  }
}
