package dev.ssot.rules.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscoveryTest {

  @TempDir Path folder;
  private TestTree tree;

  @BeforeEach
  void prepare() throws IOException {
    tree = new TestTree(folder);
  }

  @Test
  void paths_are_relative_to_the_directory_that_was_given() throws Exception {
    tree.write("a/b/C.java").write("a/D.java");

    assertThat(tree.paths("a")).containsExactly("D.java", "b/C.java");
  }

  @Test
  void files_come_in_the_order_of_their_paths() throws Exception {
    tree.write("a/A.java").write("a-b/A.java").write("a.java").write("a/0/A.java").write("B.java");

    assertThat(tree.paths()).isSorted().hasSize(5);
  }

  @Test
  void several_arguments_share_their_nearest_common_directory() throws Exception {
    tree.write("p/a/A.java").write("p/b/B.java").write("p/c/C.java");

    assertThat(tree.paths("p/a", "p/b/B.java")).containsExactly("a/A.java", "b/B.java");
  }

  @Test
  void a_single_file_is_relative_to_its_directory() throws Exception {
    tree.write("p/A.java").write("p/B.java");

    assertThat(tree.paths("p/A.java")).containsExactly("A.java");
  }

  @Test
  void a_file_that_is_named_twice_is_read_once() throws Exception {
    tree.write("p/A.java");
    Files.createSymbolicLink(tree.root().resolve("link"), tree.root().resolve("p"));

    assertThat(tree.paths("p", "p/A.java", "p/../p", "link")).containsExactly("A.java");
  }

  @Test
  void build_output_is_left_out_only_beside_a_build_file() throws Exception {
    tree.write("m/pom.xml", "<project/>").write("m/target/A.java").write("m/src/target/B.java");
    tree.write("g/build.gradle", "").write("g/build/C.java").write("g/out/D.java");
    tree.write("plain/build/E.java");

    assertThat(tree.paths()).containsExactly("m/src/target/B.java", "plain/build/E.java");
  }

  @Test
  void hidden_generated_and_foreign_folders_are_left_out() throws Exception {
    tree.write(".gradle/A.java").write("node_modules/x/B.java").write("src/generated/C.java");
    tree.write("generated-sources/D.java").write("E.java");

    assertThat(tree.paths()).containsExactly("E.java");
  }

  @Test
  void a_folder_that_is_left_out_can_be_named() throws Exception {
    tree.write("pom.xml", "<project/>").write("target/generated-sources/a/A.java");

    assertThat(tree.paths("target/generated-sources")).containsExactly("a/A.java");
  }

  @Test
  void symbolic_links_are_not_followed() throws Exception {
    tree.write("a/A.java");
    Path outside = Files.writeString(folder.resolve("Outside.java"), "class Outside {}");
    Files.createSymbolicLink(tree.root().resolve("Link.java"), outside);
    Files.createSymbolicLink(tree.root().resolve("b"), tree.root().resolve("a"));
    Files.createSymbolicLink(tree.root().resolve("a/loop"), tree.root());

    assertThat(tree.paths()).containsExactly("a/A.java");
  }

  @Test
  void names_may_have_spaces_line_breaks_and_all_of_unicode() throws Exception {
    assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")));
    tree.write("a b/Ä ü.java").write("line\nbreak/A.java").write("日本/\uD83D\uDE00.java");

    assertThat(tree.paths())
        .containsExactly("a b/Ä ü.java", "line\nbreak/A.java", "日本/\uD83D\uDE00.java");
  }

  @Test
  void globs_choose() throws Exception {
    tree.write("a/A.java").write("a/gen/B.java").write("b/C.java").write("b/CTest.java");
    Selection selection =
        new Selection(new Globs(List.of("a", "b/**")), new Globs(List.of("gen", "*Test.java")), "");

    Scan scan = tree.scan(tree.options().withSelection(selection));

    assertThat(TestTree.paths(scan)).containsExactly("a/A.java", "b/C.java");
  }

  @Test
  void an_argument_that_does_not_exist_is_one_sentence() {
    assertThatThrownBy(() -> tree.scan("nowhere"))
        .isInstanceOf(UsageException.class)
        .hasMessage("There is no file or directory '" + tree.root().resolve("nowhere") + "'");
  }

  @Test
  void a_tree_without_sources_is_an_error_that_says_what_was_looked_for() throws Exception {
    tree.write("README.md", "");

    assertThatThrownBy(() -> tree.scan())
        .isInstanceOf(UsageException.class)
        .hasMessage("No source files (.java, .toy) were found in " + tree.root());
  }
}
