package dev.ssot.rewrite.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lets the process die before every single write. Within one process, all writes from one on fail
 * with an error that nobody catches; with {@code -Dssot.kill=all} real processes halt at every one
 * of them, otherwise at every {@value #STRIDE}th.
 */
class KillTest {

  private static final int STRIDE = 24;

  @TempDir private Path temp;
  private Map<String, String> before = Map.of();
  private Map<String, String> after = Map.of();
  private int copies;

  private static final class Died extends Error {
    private static final long serialVersionUID = 1L;
  }

  @ParameterizedTest
  @ValueSource(strings = {"apply", "rollback"})
  void a_step_is_completed_or_undone_wherever_its_process_died(String order) throws IOException {
    int points = countWrites(order);
    for (int point = 0; point <= points; point++) {
      Path root = prepared(order);
      die(root, order, point);
      recoversBothWays(root);
    }
    assertThat(points).isGreaterThan(100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"apply", "rollback"})
  void the_same_holds_for_a_process_that_is_killed(String order)
      throws IOException, InterruptedException {
    int points = countWrites(order);
    int stride = "all".equals(System.getProperty("ssot.kill")) ? 1 : STRIDE;
    for (int point = 0; point <= points; point += stride) {
      Path root = prepared(order);
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  DyingProcess.class.getName(),
                  root.toString(),
                  order,
                  Integer.toString(point))
              .inheritIO()
              .start();
      assertThat(process.waitFor()).isEqualTo(point < points ? 137 : 0);
      recoversBothWays(root);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"apply", "rollback"})
  void a_recovery_whose_process_died_is_recovered_from(String order) throws IOException {
    int points = countWrites(order);
    for (int point = 20; point <= points; point += 17) {
      Path root = prepared(order);
      die(root, order, point);
      dieRecovering(root, point % 14);
      recoversBothWays(root);
    }
  }

  private int countWrites(String order) throws IOException {
    Path root = prepared(order);
    int[] writes = {0};
    DyingProcess.act(Journal.of(root, new Disk(act -> writes[0]++, false)), order);
    return writes[0];
  }

  private Path prepared(String order) throws IOException {
    Path root = temp.resolve("tree-" + copies++);
    Files.createDirectory(root);
    KillScenario.create(root);
    Journal journal = KillScenario.firstApplied(root);
    before = KillScenario.snapshot(root);
    if (after.isEmpty() || order.equals("rollback")) {
      DyingProcess.act(journal, "apply");
      after = KillScenario.snapshot(root);
      if (order.equals("apply")) {
        journal.rollback(false);
      }
    }
    return root;
  }

  private static void die(Path root, String order, int point) throws IOException {
    try {
      DyingProcess.act(Journal.of(root, dyingAt(point)), order);
    } catch (Died expected) {
      assertThat(expected).isNotNull();
    }
  }

  private static void dieRecovering(Path root, int point) throws IOException {
    try {
      Journal.of(root, dyingAt(point)).undo(false);
    } catch (Died expected) {
      assertThat(expected).isNotNull();
    }
  }

  private static Disk dyingAt(int point) {
    int[] writes = {0};
    return new Disk(
        act -> {
          if (writes[0]++ >= point) {
            throw new Died();
          }
        },
        false);
  }

  private void recoversBothWays(Path root) throws IOException {
    Path other = temp.resolve("copy-" + copies++);
    KillScenario.copy(root, other);
    recovers(KillScenario.journal(root), root, true);
    recovers(KillScenario.journal(other), other, false);
  }

  private void recovers(Journal journal, Path root, boolean complete) throws IOException {
    boolean interrupted = journal.interrupted().isPresent();
    if (interrupted) {
      assertThat(journal.apply("9.9", "Another one", KillScenario.first()).status())
          .isEqualTo(Outcome.Status.INTERRUPTED);
      Outcome outcome = complete ? journal.complete(false) : journal.undo(false);
      assertThat(outcome.status()).isEqualTo(Outcome.Status.DONE);
      assertThat(KillScenario.snapshot(root)).isEqualTo(complete ? after : before);
    }
    assertThat(journal.interrupted()).isEmpty();
    assertThat(KillScenario.snapshot(root))
        .isEqualTo(journal.applied().size() == 2 ? after : before);
    assertThat(journal.rollbackAll(false).status()).isEqualTo(Outcome.Status.DONE);
    assertThat(KillScenario.snapshot(root)).doesNotContainKey("src/b").isNotEqualTo(before);
  }
}
