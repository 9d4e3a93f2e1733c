package dev.ssot.rules.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.result.AnalysisSummary.Skipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScannerTest {

  @TempDir Path folder;
  private TestTree tree;

  @BeforeEach
  void prepare() throws IOException {
    tree = new TestTree(folder);
  }

  @Test
  void the_module_the_source_root_and_the_set_are_those_of_maven() throws Exception {
    tree.write("app/pom.xml", "<project/>");
    tree.write("app/src/main/java/a/A.java", "package a; class A {}");
    tree.write("app/src/test/java/a/ATest.java", "package a; class ATest {}");

    Scan scan = tree.scan();

    assertThat(scan.units())
        .extracting(unit -> unit.file().sourceRoot() + "|" + unit.file().module())
        .containsExactly("app/src/main/java|app", "app/src/test/java|app");
    assertThat(scan.units()).extracting(SourceUnit::isTest).containsExactly(false, true);
  }

  @Test
  void tests_can_be_left_out() throws Exception {
    tree.write("src/main/java/A.java").write("src/test/java/B.java");

    Scan scan = tree.scan(tree.options().withTests(false));

    assertThat(TestTree.paths(scan)).containsExactly("src/main/java/A.java");
  }

  @Test
  void a_file_with_a_problem_is_skipped_and_still_a_unit() throws Exception {
    tree.write("A.java", "BROKEN\nfile").write("B.java");

    Scan scan = tree.scan();

    assertThat(scan.units()).hasSize(2);
    assertThat(scan.skipped()).containsExactly(new Skipped("A.java", 1, 2, "It is broken"));
    assertThat(scan.summary().complete()).isFalse();
    assertThat(tree.scan().skipped()).isEqualTo(scan.skipped());
  }

  @Test
  void a_front_end_that_fails_costs_one_file() throws Exception {
    tree.write("A.java", "CRASH").write("B.java");

    Scan scan = tree.scan();

    assertThat(scan.skipped())
        .containsExactly(
            new Skipped(
                "A.java",
                1,
                1,
                "The front end for toy failed: java.lang.IllegalStateException: a defect"));
    assertThat(tree.scan().parsed()).as("a defect is not remembered").isEqualTo(1);
  }

  @Test
  void a_file_that_cannot_be_read_is_skipped() throws Exception {
    tree.write("A.java").write("B.java");
    Path locked = tree.root().resolve("A.java");
    assumeTrue(locked.toFile().setReadable(false) && !Files.isReadable(locked), "not as root");

    Scan scan = tree.scan();

    assertThat(scan.skipped()).extracting(Skipped::path).containsExactly("A.java");
    assertThat(TestTree.paths(scan)).containsExactly("B.java");
  }

  @Test
  void the_number_of_threads_changes_nothing() throws Exception {
    for (int i = 0; i < 300; i++) {
      tree.write("p" + i % 7 + "/A" + i + ".java", "package p; class A" + i + " {}");
    }
    Scan one = tree.scan(tree.options().withThreads(1).withCache(null));

    for (int threads : new int[] {2, 3, 8, 400}) {
      Scan many = tree.scan(tree.options().withThreads(threads));

      assertThat(TestTree.facts(many)).isEqualTo(TestTree.facts(one));
      assertThat(many.skipped()).isEqualTo(one.skipped());
    }
  }

  @Test
  void the_text_of_a_file_can_be_had_again() throws Exception {
    tree.write("A.java", "\uFEFFclass A {\r\n}\n");

    SourceText text = tree.scan().text();

    assertThat(text.lines("A.java")).containsExactly("class A {", "}");
    assertThat(text.lines("Gone.java")).isEmpty();
  }

  @Test
  void progress_counts_up_to_the_number_of_files() throws Exception {
    tree.write("A.java").write("B.java").write("C.java");
    AtomicInteger calls = new AtomicInteger();
    AtomicInteger last = new AtomicInteger();
    Progress progress =
        (done, total) -> {
          calls.incrementAndGet();
          last.accumulateAndGet(done * 100 + total, Math::max);
        };

    new Scanner(List.of(new Toy()), tree.options(), progress).scan(List.of(tree.root()));

    assertThat(calls).hasValue(3);
    assertThat(last).hasValue(303);
  }
}
