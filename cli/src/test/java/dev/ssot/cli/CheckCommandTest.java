package dev.ssot.cli;

import static dev.ssot.cli.Ssot.ssot;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.ssot.model.result.Result;
import dev.ssot.reports.json.ResultReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  @TempDir Path folder;
  private Path tree;

  @BeforeEach
  void write() {
    tree = Trees.duplicated(folder.resolve("tree"));
  }

  @Test
  void writes_json_that_follows_the_published_schema() {
    String json = ssot("check", tree, "--no-cache", "--format", "json").out();

    assertThat(problems(json)).isEmpty();
    assertThat(read(json).violations()).hasSize(1);
  }

  @Test
  void writes_json_that_follows_the_published_schema_for_a_system_with_everything() {
    String json =
        ssot("check", Path.of("../sample-codebase/java"), "--no-cache", "-f", "json").out();

    assertThat(problems(json)).isEmpty();
    assertThat(read(json).concepts()).isNotEmpty();
  }

  @Test
  void writes_nothing_about_the_machine_into_json() {
    String json = ssot("check", tree, "--no-cache", "--format", "json").out();

    assertThat(json)
        .doesNotContain(folder.toString())
        .doesNotContain(System.getProperty("user.name") + "\"");
  }

  @Test
  void writes_the_same_whatever_the_number_of_threads() {
    String one = ssot("check", tree, "--no-cache", "--format", "json", "--threads", 1).out();
    String four = ssot("check", tree, "--no-cache", "--format", "json", "--threads", 4).out();

    assertThat(one).isEqualTo(four);
  }

  @Test
  void writes_several_reports_in_one_run() throws IOException {
    Path file = folder.resolve("reports/deep/result.json");

    Ssot.Outcome outcome =
        ssot("check", tree, "--no-cache", "-f", "terminal", "-f", "json=" + file);

    assertThat(outcome.out()).startsWith("warning[");
    assertThat(read(Files.readString(file)).violations()).hasSize(1);
  }

  @Test
  void says_the_verdict_where_no_report_for_people_does() {
    Object[] toFile = {"check", tree, "--no-cache", "-f", "json=" + folder.resolve("a.json")};

    assertThat(ssot(toFile).err())
        .contains("ssot: failed: 1 new violation is a warning or an error; baselined 0, new 1");
    assertThat(ssot("check", tree, "--no-cache", "-f", "json").err()).contains("ssot: failed: 1");
    assertThat(ssot("check", tree, "--no-cache", "-f", "json", "-q").err()).isEmpty();
    assertThat(ssot("check", tree, "--no-cache").err()).isEmpty();
  }

  @Test
  void replaces_a_report_as_a_whole_and_leaves_nothing_beside_it() throws IOException {
    Path file = folder.resolve("out/result.json");
    Trees.file(folder, "out/result.json", "an older report ".repeat(10_000));

    Ssot.Outcome outcome = ssot("check", tree, "--no-cache", "-f", "json", "-o", file);

    assertThat(outcome.out()).isEmpty();
    assertThat(read(Files.readString(file)).violations()).hasSize(1);
    try (Stream<Path> files = Files.list(file.getParent())) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void writes_through_a_symbolic_link() throws IOException {
    Path target = folder.resolve("target.json");
    Trees.file(folder, "target.json", "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), target);

    ssot("check", tree, "--no-cache", "-f", "json", "-o", link);

    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(Files.readString(target)).startsWith("{");
  }

  @Test
  void applies_only_the_rules_that_are_named() {
    assertThat(ssot("check", tree, "--no-cache", "--rule", "legacy-use,global-accessor").code())
        .isZero();
    assertThat(ssot("check", tree, "--no-cache", "--rule", "duplicate-implementation").code())
        .isEqualTo(1);
  }

  @Test
  void passes_over_what_is_excluded() {
    assertThat(ssot("check", tree, "--no-cache", "--exclude", "legacy").code()).isZero();
    assertThat(ssot("check", tree, "--no-cache", "--include", "**/legacy/**").code()).isZero();
    assertThat(ssot("check", tree, "--no-cache", "--exclude", "src/main/java/shop/legacy").code())
        .isZero();
  }

  @Test
  void shows_no_summary_when_quiet() {
    Ssot.Outcome outcome = ssot("check", tree, "--no-cache", "--quiet");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).contains("warning[").doesNotContain("analysed");
  }

  @Test
  void says_how_long_it_took_if_that_is_wanted() {
    Ssot.Outcome outcome = ssot("check", tree, "--no-cache", "--timings");

    assertThat(outcome.err().lines()).allMatch(line -> line.matches(" *\\d+ ms  [a-z -]+"));
    assertThat(outcome.err()).contains("discover", "apply the rules", "ms    legacy-use");
  }

  private static List<Error> problems(String json) {
    try {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Files.readString(Path.of("../schemas/result.schema.json")))
          .validate(json, InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Result read(String json) {
    return ResultReader.read(new StringReader(json));
  }
}
