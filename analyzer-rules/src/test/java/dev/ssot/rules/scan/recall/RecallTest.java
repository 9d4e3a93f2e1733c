package dev.ssot.rules.scan.recall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.result.AnalysisSummary;
import dev.ssot.model.result.Result;
import dev.ssot.model.result.Verdict;
import dev.ssot.model.rule.Profile;
import dev.ssot.rules.config.Overrides;
import dev.ssot.rules.config.Settings;
import dev.ssot.rules.config.SettingsReader;
import dev.ssot.rules.scan.FoundTree;
import dev.ssot.rules.scan.Progress;
import dev.ssot.rules.scan.ScanOptions;
import dev.ssot.rules.scan.Scanner;
import dev.ssot.rules.scan.TestTree;
import dev.ssot.rules.scan.Toy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecallTest {

  private static final Answer ANSWER =
      new Answer(
          new Result(
              "1",
              "recommended",
              List.of(),
              new AnalysisSummary(1, 0, 1, 1, List.of()),
              List.of(),
              List.of(),
              List.of(),
              new Verdict(true, "warning", 0, 0, 0, 0, 0)),
          List.of("Nobody knows 'wörter'"),
          LocalDate.of(2026, 12, 31));

  private static final ResultCodec CODEC =
      new ResultCodec((result, out) -> out.append("the result ä"), RecallTest::read);

  private static final LocalDate TODAY = LocalDate.of(2026, 12, 31);

  @TempDir Path folder;
  private TestTree tree;

  @BeforeEach
  void prepare() throws IOException {
    tree = new TestTree(folder).write("p/A.java", "package p; class A {}");
  }

  @Test
  void knows_what_an_unchanged_tree_came_to() throws Exception {
    run();

    assertThat(recall(find()).find(CODEC, TODAY)).contains(ANSWER);
  }

  @Test
  void knows_it_when_files_were_touched_and_not_changed() throws Exception {
    run();
    tree.write("p/A.java", "package p; class A {}");

    assertThat(recall(find()).find(CODEC, TODAY)).contains(ANSWER);
  }

  @Test
  void knows_it_when_files_are_young() throws Exception {
    Files.writeString(tree.root().resolve("p/Young.java"), "class Young {}");
    run();

    assertThat(recall(find()).find(CODEC, TODAY)).contains(ANSWER);
  }

  @Test
  void knows_nothing_when_a_file_has_changed_or_is_new_or_gone() throws Exception {
    run();

    tree.write("p/A.java", "package p; class B {}");
    assertThat(recall(find()).find(CODEC, TODAY)).isEmpty();

    tree.write("p/A.java", "package p; class A {}").write("p/B.java");
    assertThat(recall(find()).find(CODEC, TODAY)).isEmpty();

    Files.move(tree.root().resolve("p/A.java"), tree.root().resolve("p/C.java"));
    Files.delete(tree.root().resolve("p/B.java"));
    assertThat(recall(find()).find(CODEC, TODAY)).isEmpty();
  }

  @Test
  void knows_what_a_tree_came_to_that_says_the_same_at_other_places() throws Exception {
    run();
    tree.write("p/A.java", "package p;\n\n class A {}");

    AnalysisSummary analysis = new AnalysisSummary(1, 0, 3, 1, List.of());
    assertThat(recall(find()).find(CODEC, TODAY))
        .hasValueSatisfying(found -> assertThat(found.result().analysis()).isEqualTo(analysis));
    assertThat(results()).hasSize(2);
  }

  @Test
  void knows_nothing_when_one_file_of_several_says_something_else() throws Exception {
    tree.write("p/B.java", "package p; class B {}");
    run();
    tree.write("p/A.java", "package p;\nclass A {}")
        .write("p/B.java", "package p; class B { C c; }");

    assertThat(recall(find()).find(CODEC, TODAY)).isEmpty();
  }

  @Test
  void knows_nothing_at_other_places_when_the_list_of_files_is_damaged() throws Exception {
    run();
    tree.write("p/A.java", "package p;\nclass A {}");
    Path file = results().get(0);
    byte[] whole = Files.readAllBytes(file);
    whole[40] ^= 1;
    Files.write(file, whole);

    assertThat(recall(find()).find(CODEC, TODAY)).isEmpty();
  }

  @Test
  void knows_nothing_when_a_module_begins_elsewhere() throws Exception {
    run();
    tree.write("p/pom.xml", "<project/>");

    assertThat(recall(find()).find(CODEC, TODAY)).isEmpty();
  }

  @Test
  void knows_nothing_under_other_settings() throws Exception {
    run();
    Overrides strict = new Overrides(Profile.STRICT, null, List.of(), List.of());
    Settings other = new SettingsReader(List.of()).read(tree.root(), null, strict);
    assertThat(recall(find(), other).find(CODEC, TODAY)).isEmpty();

    tree.write("ssot.yml", "version: 1\nexemptions:\n  - {symbol: p.A, reason: it is}\n");
    assertThat(recall(find()).find(CODEC, TODAY)).isEmpty();
  }

  @Test
  void knows_nothing_for_another_front_end() throws Exception {
    run();
    FoundTree found = find();

    assertThat(
            new Recall(found, settings(), List.of(new Toy("2")), List.of(), "check")
                .find(CODEC, TODAY))
        .isEmpty();
  }

  @Test
  void knows_nothing_on_the_day_after_a_suppression_has_ended() throws Exception {
    run();

    assertThat(recall(find()).find(CODEC, TODAY.plusDays(1))).isEmpty();
  }

  @Test
  void knows_nothing_for_another_purpose() throws Exception {
    run();

    assertThat(
            new Recall(find(), settings(), List.of(new Toy()), List.of(), "check 2")
                .find(CODEC, TODAY))
        .isEmpty();
  }

  @Test
  void every_part_of_the_application_counts() {
    Application one = new Application("1", "b", List.of("l"), List.of("r"));

    assertThat(
            Stream.of(
                    one,
                    new Application("2", "b", List.of("l"), List.of("r")),
                    new Application("1", "c", List.of("l"), List.of("r")),
                    new Application("1", "b", List.of(), List.of("l", "r")),
                    new Application("1", "b", List.of("l"), List.of("r", "s")))
                .map(each -> each.with(List.of("x"))))
        .doesNotHaveDuplicates();
    assertThat(one.with(List.of("xy"))).isNotEqualTo(one.with(List.of("x", "y")));
  }

  @Test
  void damage_counts_as_not_known() throws Exception {
    run();
    Path file = results().get(0);
    byte[] whole = Files.readAllBytes(file);

    for (int i = 0; i < whole.length; i++) {
      byte[] cut = Arrays.copyOf(whole, i);
      Files.write(file, cut);
      assertThat(recall(find()).find(CODEC, TODAY)).isEmpty();
    }
    whole[whole.length - 6] ^= 1;
    Files.write(file, whole);
    assertThat(recall(find()).find(CODEC, TODAY)).isEmpty();
  }

  @Test
  void keeps_nothing_without_a_cache() throws Exception {
    ScanOptions options = tree.options().withCache(null);
    FoundTree found = find(options);
    found.read();
    recall(found).keep(ANSWER, CODEC);

    assertThat(recall(find(options)).find(CODEC, TODAY)).isEmpty();
    assertThat(tree.cache()).doesNotExist();
  }

  @Test
  void keeps_nothing_when_a_file_changes_meanwhile() throws Exception {
    FoundTree found = find();
    found.read();
    Files.writeString(tree.root().resolve("p/A.java"), "package p; class Other {}");
    recall(found).keep(ANSWER, CODEC);

    assertThat(results()).isEmpty();
  }

  @Test
  void keeps_nothing_that_a_defect_may_have_spoilt() throws Exception {
    tree.write("p/Crash.java", "CRASH");
    run();

    assertThat(results()).isEmpty();
  }

  @Test
  void keeps_what_was_of_use_last() throws Exception {
    for (int i = 0; i < 12; i++) {
      tree.write("p/A.java", "package p; class A" + i + " {}");
      run();
    }

    assertThat(results()).hasSize(8);
    assertThat(recall(find()).find(CODEC, TODAY)).contains(ANSWER);
  }

  private void run() throws Exception {
    FoundTree found = find();
    assertThat(recall(found).find(CODEC, TODAY)).isEmpty();
    found.read();
    recall(found).keep(ANSWER, CODEC);
  }

  private FoundTree find() throws Exception {
    return find(tree.options());
  }

  private FoundTree find(ScanOptions options) throws Exception {
    return new Scanner(List.of(new Toy()), options, Progress.NONE).find(List.of(tree.root()));
  }

  private Recall recall(FoundTree found) throws Exception {
    return recall(found, settings());
  }

  private static Recall recall(FoundTree found, Settings settings) {
    return new Recall(found, settings, List.of(new Toy()), List.of(), "check");
  }

  private Settings settings() throws Exception {
    return new SettingsReader(List.of()).read(tree.root(), null);
  }

  private List<Path> results() throws IOException {
    List<Path> results = new ArrayList<>();
    try (Stream<Path> files = Files.walk(tree.cache())) {
      files
          .filter(file -> file.getFileName().toString().startsWith("result-"))
          .forEach(results::add);
    }
    return results;
  }

  private static Result read(Reader text) {
    try {
      char[] characters = new char[100];
      int length = text.read(characters);
      if (!new String(characters, 0, Math.max(0, length)).equals("the result ä")) {
        throw new IllegalArgumentException("damaged");
      }
      return ANSWER.result();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
