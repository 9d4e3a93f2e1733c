package dev.ssot.rules.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ssot.model.source.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitDiscoveryTest {

  @TempDir Path folder;
  private TestTree tree;

  @BeforeEach
  void prepare() throws Exception {
    tree = new TestTree(folder);
    tree.git("init", "-q", "-b", "main");
  }

  @Test
  void ignored_files_are_left_out_and_untracked_ones_are_not() throws Exception {
    tree.write(".gitignore", "ignored/\n*.toy\n").write("ignored/A.java").write("B.toy");
    tree.write("Untracked.java").write("Tracked.java");
    tree.git("add", "Tracked.java");

    assertThat(tree.paths()).containsExactly("Tracked.java", "Untracked.java");
  }

  @Test
  void an_ignored_folder_that_is_named_is_read() throws Exception {
    tree.write(".gitignore", "ignored/\n").write("ignored/a/A.java").write("ignored/B.java");

    assertThat(tree.paths("ignored")).containsExactly("B.java", "a/A.java");
    assertThat(tree.paths("ignored/a/A.java")).containsExactly("A.java");
  }

  @Test
  void a_tracked_file_that_was_deleted_is_no_longer_there() throws Exception {
    tree.write("A.java").write("B.java");
    commit();
    Files.delete(tree.root().resolve("A.java"));

    Scan scan = tree.scan();

    assertThat(TestTree.paths(scan)).containsExactly("B.java");
    assertThat(scan.skipped()).isEmpty();
  }

  @Test
  void submodules_and_repositories_inside_are_read_with_their_own_ignore_rules() throws Exception {
    TestTree library = new TestTree(folder.resolve("library"));
    library.git("init", "-q");
    library.write("Library.java").write(".gitignore", "Junk.java");
    library.git("add", ".");
    library.git("commit", "-qm", "library");
    tree.git("submodule", "--quiet", "add", library.root().toString(), "lib.d");
    tree.write("lib.d/Junk.java").write("inner/Inner.java").write("Own.java");
    tree.git("init", "-q", "inner");

    assertThat(tree.paths()).containsExactly("Own.java", "inner/Inner.java", "lib.d/Library.java");
  }

  @Test
  void a_folder_of_checkouts_honours_the_rules_of_each() throws Exception {
    tree.write("Ignored.java").write("Own.java").write(".gitignore", "Ignored.java");

    assertThat(new TestTree(folder).scan("..").units())
        .extracting(unit -> unit.path())
        .containsExactly("tree/Own.java");
  }

  @Test
  void names_may_have_spaces_line_breaks_and_all_of_unicode() throws Exception {
    assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")));
    tree.write("a b/Ä \"ü.java").write("line\nbreak/A.java").write("-x/A.java");

    assertThat(tree.paths()).containsExactly("-x/A.java", "a b/Ä \"ü.java", "line\nbreak/A.java");
  }

  @Test
  void a_name_that_is_no_text_is_reported() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
    tree.write("A.java");
    new ProcessBuilder("/bin/sh", "-c", "echo > \"$(printf 'B\\377.java')\"")
        .directory(tree.root().toFile())
        .start()
        .waitFor();

    Scan scan = tree.scan();

    assertThat(TestTree.paths(scan)).containsExactly("A.java");
    assertThat(scan.skipped())
        .extracting(skipped -> skipped.path() + ": " + skipped.reason())
        .containsExactly("B\uFFFD.java: Its name is not valid in the encoding of this system");
  }

  @Test
  void the_hash_of_a_file_is_the_one_that_git_has_for_it() throws Exception {
    tree.write("A.java", "class A { /* ü */ }\r\n");

    SourceFile file = tree.scan().units().get(0).file();

    assertThat(file.hash()).isEqualTo(tree.git("hash-object", "--no-filters", "A.java"));
  }

  @Test
  void a_commit_is_read_without_a_checkout_and_only_what_differs_is_parsed() throws Exception {
    tree.write("src/main/java/a/A.java", "package a; class A {}").write("B.java", "class B {}");
    commit();
    tree.write("B.java", "class Changed {}").write("C.java", "class C {}");
    tree.scan();

    Scan before = scan("HEAD");

    assertThat(TestTree.paths(before)).containsExactly("B.java", "src/main/java/a/A.java");
    assertThat(before.parsed()).isEqualTo(1);
    assertThat(before.text().of("B.java")).contains("class B {}");
    assertThat(before.units().get(1).file().sourceRoot()).isEqualTo("src/main/java");
    assertThat(scan("HEAD").parsed()).isZero();
    assertThat(tree.scan().parsed()).isZero();
  }

  @Test
  void a_commit_that_does_not_exist_is_one_sentence() throws Exception {
    tree.write("A.java");
    commit();

    for (String name : List.of("nowhere", "--output=x", "HEAD:A.java", "")) {
      assertThatThrownBy(() -> scan(name))
          .isInstanceOf(UsageException.class)
          .hasMessageContaining("There is no commit '" + name + "'");
    }
  }

  @Test
  void two_worktrees_share_their_facts() throws Exception {
    tree.write("A.java");
    commit();
    tree.scan();
    Path other = folder.resolve("other");
    tree.git("worktree", "add", "-q", other.toString());

    Scan scan = new Scanner(List.of(new Toy()), tree.options(), Progress.NONE).scan(List.of(other));

    assertThat(scan.units()).hasSize(1);
    assertThat(scan.parsed()).isZero();
  }

  private Scan scan(String revision) throws UsageException {
    return new Scanner(List.of(new Toy()), tree.options(), Progress.NONE)
        .scan(tree.root(), revision);
  }

  private void commit() throws Exception {
    tree.git("add", "-A");
    tree.git("commit", "-qm", "all");
  }
}
