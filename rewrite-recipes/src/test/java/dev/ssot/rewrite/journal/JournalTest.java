package dev.ssot.rewrite.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.rewrite.tree.FileWrite;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

  @TempDir private Path temp;
  private Path root = Path.of("");
  private Map<String, String> original = Map.of();

  @BeforeEach
  void createTree() throws IOException {
    root = temp.resolve("tree");
    Files.createDirectory(root);
    KillScenario.create(root);
    original = KillScenario.snapshot(root);
  }

  @Test
  void rolling_everything_back_restores_every_byte_and_folder() throws IOException {
    Journal journal = KillScenario.firstApplied(root);
    journal.apply("1.2", "Change everything", KillScenario.second());

    Outcome outcome = journal.rollbackAll(false);

    assertThat(outcome.steps()).containsExactly("1.2", "1.1");
    assertThat(KillScenario.snapshot(root)).isEqualTo(original);
    assertThat(journal.folder()).doesNotExist();
  }

  @Test
  void tells_of_a_step_that_somebody_else_has_undone() throws IOException {
    Journal journal = KillScenario.firstApplied(root);
    journal.apply("1.2", "Change everything", KillScenario.second());
    assertThat(journal.undoneElsewhere()).isEmpty();

    Files.delete(root.resolve("src/b/Bridge.java"));

    assertThat(journal.undoneElsewhere()).extracting(Entry::step).containsExactly("1.1");
  }

  @Test
  void a_step_that_another_one_has_reversed_is_not_undone() throws IOException {
    Journal journal = KillScenario.firstApplied(root);
    byte[] bridge = Files.readAllBytes(root.resolve("src/b/Bridge.java"));
    journal.apply("4.1", "Drop the bridge", List.of(FileWrite.delete("src/b/Bridge.java", bridge)));

    assertThat(journal.undoneElsewhere()).isEmpty();
  }

  @Test
  void rolling_back_to_a_step_keeps_that_step() throws IOException {
    Journal journal = KillScenario.firstApplied(root);
    Map<String, String> first = KillScenario.snapshot(root);
    journal.apply("1.2", "Change everything", KillScenario.second());

    assertThat(journal.rollbackTo("1.1", false).steps()).containsExactly("1.2");

    assertThat(KillScenario.snapshot(root)).isEqualTo(first);
    assertThat(journal.rollbackTo("7.7", false).message()).isEqualTo("no step 7.7 is applied");
  }

  @Test
  void a_finished_step_changes_nothing_when_it_runs_again() throws IOException {
    Journal journal = Journal.of(root);
    journal.apply("1.2", "Change everything", KillScenario.second());

    Outcome again = journal.apply("1.2", "Change everything", KillScenario.second());

    assertThat(again.status()).isEqualTo(Outcome.Status.NOTHING);
    assertThat(journal.applied()).hasSize(1);
  }

  @Test
  void a_file_that_changed_since_the_plan_stops_the_step_before_anything_is_written()
      throws IOException {
    Files.writeString(root.resolve("src/a/Script.sh"), "edited");
    Map<String, String> edited = KillScenario.snapshot(root);
    Journal journal = Journal.of(root);

    Outcome outcome = journal.apply("1.2", "Change everything", KillScenario.second());

    assertThat(outcome.status()).isEqualTo(Outcome.Status.CONFLICT);
    assertThat(outcome.message())
        .isEqualTo("step 1.2 was not begun: src/a/Script.sh has changed since the plan was made");
    assertThat(KillScenario.snapshot(root)).isEqualTo(edited);
  }

  @Test
  void a_file_that_was_edited_after_the_step_is_a_conflict_and_left_alone() throws IOException {
    Journal journal = Journal.of(root);
    journal.apply("1.2", "Change everything", KillScenario.second());
    Files.writeString(root.resolve("src/a/Changed.java"), "mine");

    Outcome refused = journal.rollback(false);
    Outcome forced = journal.rollback(true);

    assertThat(refused.status()).isEqualTo(Outcome.Status.CONFLICT);
    assertThat(refused.conflicts())
        .extracting(Conflict::path)
        .containsExactly("src/a/Changed.java");
    assertThat(forced.status()).isEqualTo(Outcome.Status.DONE);
    assertThat(forced.files()).doesNotContain("src/a/Changed.java");
    assertThat(root.resolve("src/a/Changed.java")).hasContent("mine");
    assertThat(root.resolve("src/legacy/deep/Deleted.java")).exists();
  }

  @Test
  void a_folder_that_got_another_file_meanwhile_stays() throws IOException {
    Journal journal = Journal.of(root);
    journal.apply("1.2", "Change everything", KillScenario.second());
    Files.writeString(root.resolve("src/new/home/Mine.java"), "mine");

    journal.rollback(false);

    assertThat(root.resolve("src/new/home/Mine.java")).hasContent("mine");
    assertThat(root.resolve("src/new/home/Moved.java")).doesNotExist();
  }

  @Test
  void nothing_outside_of_the_tree_is_touched() throws IOException {
    Files.writeString(temp.resolve("outside.txt"), "safe");
    Files.createSymbolicLink(root.resolve("link.txt"), temp.resolve("outside.txt"));
    Files.createSymbolicLink(root.resolve("folder"), temp);

    for (String path :
        List.of("link.txt", "folder/outside.txt", "../outside.txt", ".git/config", "")) {
      Outcome outcome = apply(FileWrite.change(path, bytes("safe"), bytes("hit")));
      assertThat(outcome.status()).as(path).isEqualTo(Outcome.Status.CONFLICT);
    }

    assertThat(temp.resolve("outside.txt")).hasContent("safe");
  }

  @Test
  void a_link_inside_of_the_tree_stays_a_link() throws IOException {
    Path link = root.resolve("src/Link.sh");
    Files.createSymbolicLink(link, Path.of("a/Script.sh"));

    apply(FileWrite.change("src/Link.sh", bytes("#!/bin/sh\necho one"), bytes("two")));

    assertThat(link).isSymbolicLink().hasContent("two");
    assertThat(Files.getPosixFilePermissions(root.resolve("src/a/Script.sh")))
        .isEqualTo(PosixFilePermissions.fromString("rwxr-x--x"));
  }

  @Test
  void two_paths_to_one_file_are_a_conflict() throws IOException {
    Files.createSymbolicLink(root.resolve("src/Link.sh"), Path.of("a/Script.sh"));
    byte[] script = bytes("#!/bin/sh\necho one");

    Outcome outcome =
        apply(
            FileWrite.change("src/Link.sh", script, bytes("two")),
            FileWrite.change("src/a/Script.sh", script, bytes("three")));

    assertThat(outcome.message()).endsWith("src/a/Script.sh is the same file as src/Link.sh");
  }

  @Test
  void a_read_only_file_is_not_written() throws IOException {
    Path file = root.resolve("src/a/Changed.java");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));

    Outcome outcome = Journal.of(root).apply("1.2", "Change everything", KillScenario.second());

    assertThat(outcome.message())
        .isEqualTo("step 1.2 was not begun: src/a/Changed.java is read-only");
  }

  @Test
  void a_full_disk_leaves_the_tree_as_it_was_wherever_it_fills_up() throws IOException {
    Map<String, String> before = KillScenario.snapshot(root);
    for (int room = 0; room < 100; room++) {
      int left = room;
      int[] acts = {0};
      Disk full =
          new Disk(
              act -> {
                if (act.startsWith("write") && acts[0]++ == left) {
                  throw new FileSystemException("x", null, "No space left on device");
                }
              },
              true);

      Outcome outcome = Journal.of(root, full).apply("1.2", "Change", KillScenario.second());

      if (outcome.status() == Outcome.Status.DONE) {
        assertThat(room).isGreaterThan(10);
        return;
      }
      assertThat(outcome.status()).isEqualTo(Outcome.Status.FAILED);
      assertThat(outcome.message()).contains("No space left on device");
      assertThat(KillScenario.snapshot(root)).isEqualTo(before);
    }
  }

  @Test
  void without_git_the_journal_is_in_the_tree_and_ignored() throws IOException {
    Path plain = temp.resolve("plain");
    Files.createDirectory(plain);

    Journal journal = Journal.of(plain);
    journal.apply("1.1", "Add a bridge", KillScenario.first());

    assertThat(journal.folder()).isEqualTo(plain.toRealPath().resolve(".ssot/journal"));
    assertThat(journal.folder().resolve(".gitignore")).hasContent("*");
    journal.rollbackAll(false);
    assertThat(plain).isEmptyDirectory();
  }

  @Test
  void a_part_of_a_checkout_has_a_journal_of_its_own() throws IOException {
    Journal journal = Journal.of(root.resolve("src/a"));

    assertThat(journal.folder()).isEqualTo(root.toRealPath().resolve(".git/ssot/in-src%2Fa"));
  }

  private Outcome apply(FileWrite... writes) throws IOException {
    return Journal.of(root).apply("1.1", "Try", List.of(writes));
  }

  private static byte[] bytes(String text) {
    return KillScenario.bytes(text);
  }
}
