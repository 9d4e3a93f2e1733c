package dev.ssot.rules.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanCacheTest {

  @TempDir Path folder;
  private TestTree tree;

  @BeforeEach
  void prepare() throws IOException {
    tree = new TestTree(folder);
    for (int i = 0; i < 8; i++) {
      tree.write("p/A" + i + ".java", "package p; class A" + i + " { wörter 日本 }");
    }
  }

  @Test
  void an_unchanged_second_run_parses_nothing() throws Exception {
    Scan first = tree.scan();

    Scan second = tree.scan();

    assertThat(first.parsed()).isEqualTo(8);
    assertThat(second.parsed()).isZero();
    assertThat(TestTree.facts(second)).isEqualTo(TestTree.facts(first));
  }

  @Test
  void only_a_changed_file_is_parsed_again() throws Exception {
    tree.scan();
    tree.write("p/A3.java", "package p; class B {}");

    assertThat(tree.scan().parsed()).isEqualTo(1);
    assertThat(tree.scan().parsed()).isZero();
  }

  @Test
  void a_change_that_keeps_size_and_time_is_seen_when_the_file_was_young() throws Exception {
    Path file = tree.root().resolve("p/Young.java");
    Files.writeString(file, "class One {}");
    FileTime time = Files.getLastModifiedTime(file);
    tree.scan();
    Files.writeString(file, "class Two {}");
    Files.setLastModifiedTime(file, time);

    Scan scan = tree.scan("p/Young.java");

    assertThat(scan.units().get(0).facts().types().get(0).name()).isEqualTo("Two");
  }

  @Test
  void content_that_comes_back_is_still_known() throws Exception {
    tree.scan();
    tree.write("p/A3.java", "package p; class B {}");
    tree.scan();
    tree.write("p/A3.java", "package p; class A3 { wörter 日本 }");

    assertThat(tree.scan().parsed()).isZero();
  }

  @Test
  void another_front_end_or_encoding_reads_everything_again() throws Exception {
    tree.scan();

    Scan newer =
        new Scanner(List.of(new Toy("2")), tree.options(), Progress.NONE)
            .scan(List.of(tree.root()));
    Scan encoded = tree.scan(tree.options().withEncoding(StandardCharsets.ISO_8859_1));

    assertThat(newer.parsed()).isEqualTo(8);
    assertThat(encoded.parsed()).isEqualTo(8);
    assertThat(tree.scan().parsed()).isZero();
  }

  @Test
  void many_small_changes_do_not_leave_many_packs() throws Exception {
    for (int i = 0; i < 40; i++) {
      tree.write("p/New.java", "package p; class New" + i + " {}");
      tree.scan();
    }

    assertThat(files("pack-")).hasSizeLessThan(12);
    assertThat(tree.scan().parsed()).isZero();
  }

  @Test
  void damaged_files_are_at_worst_not_known() throws Exception {
    List<Object> right = TestTree.facts(tree.scan());
    List<Path> files = files("");
    List<byte[]> whole = new ArrayList<>();
    for (Path file : files) {
      whole.add(Files.readAllBytes(file));
    }

    for (int seed = 0; seed < 150; seed++) {
      restore(files, whole);
      damage(files.get(seed % files.size()), new Random(seed));

      Scan scan = tree.scan();

      assertThat(TestTree.facts(scan)).as("seed %s", seed).isEqualTo(right);
      assertThat(scan.notices()).isEmpty();
    }
  }

  @Test
  void a_damaged_cache_is_whole_again_after_the_next_run() throws Exception {
    tree.scan();
    damage(files("pack-").get(0), new Random(7));
    tree.scan();

    assertThat(tree.scan().parsed()).isZero();
    assertThat(files("pack-")).hasSize(1);
  }

  @Test
  void runs_at_the_same_time_do_not_disturb_each_other() throws Exception {
    List<Object> right = TestTree.facts(tree.scan(tree.options().withCache(null)));
    List<CompletableFuture<List<Object>>> runs = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      runs.add(CompletableFuture.supplyAsync(this::scanned));
    }

    for (CompletableFuture<List<Object>> run : runs) {
      assertThat(run.join()).isEqualTo(right);
    }
    assertThat(tree.scan().parsed()).isZero();
  }

  private List<Object> scanned() {
    try {
      return TestTree.facts(tree.scan());
    } catch (UsageException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void leftovers_of_killed_runs_go_away() throws Exception {
    tree.scan();
    Path leftover = files("pack-").get(0).resolveSibling("tmp-dead");
    Files.write(leftover, new byte[1000]);
    Files.setLastModifiedTime(leftover, FileTime.fromMillis(0));
    tree.write("p/New.java");

    tree.scan();

    assertThat(leftover).doesNotExist();
  }

  @Test
  void a_cache_that_cannot_be_written_is_a_notice() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");

    Scan scan = tree.scan(tree.options().withCache(file.resolve("cache")));

    assertThat(scan.units()).hasSize(8);
    assertThat(scan.notices()).hasSize(1);
    assertThat(scan.notices().get(0)).contains("cannot be written");
  }

  private static void damage(Path file, Random random) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (bytes.length == 0) {
      return;
    }
    if (random.nextInt(4) == 0) {
      Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
      return;
    }
    for (int i = random.nextInt(8); i >= 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    Files.write(file, bytes);
  }

  private void restore(List<Path> files, List<byte[]> whole) throws IOException {
    for (Path file : files("")) {
      Files.delete(file);
    }
    for (int i = 0; i < files.size(); i++) {
      Files.write(files.get(i), whole.get(i));
    }
  }

  private List<Path> files(String prefix) throws IOException {
    try (Stream<Path> found = Files.walk(tree.cache())) {
      return found
          .filter(Files::isRegularFile)
          .filter(file -> file.getFileName().toString().startsWith(prefix))
          .sorted()
          .toList();
    }
  }
}
