package dev.ssot.cli;

import static dev.ssot.cli.Ssot.ssot;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportInputsTest {

  private static final String PLAN =
      """
      {"schemaVersion": "1.0", "toolVersion": "0.1.0", "concepts": [], "steps": [], "manual": [],
       "before": [], "expected": []}""";

  private static final String TREND =
      """
      {"schemaVersion": "1.0", "points": [{"commit": "ab", "date": "2026-11-30",
       "metrics": {"factories": 2}, "violations": 3, "new": 1, "fixed": 0}]}""";

  @TempDir Path folder;
  private Path tree;

  @BeforeEach
  void write() {
    tree = Trees.duplicated(folder.resolve("tree"));
  }

  @Test
  void plan_and_trend_stand_in_the_report_as_they_are() throws IOException {
    Path plan = Files.writeString(folder.resolve("plan.json"), PLAN);
    Path trend = Files.writeString(folder.resolve("trend.json"), TREND);

    String page = page("--plan", plan, "--trend", trend);

    assertThat(block(page, "plan")).isEqualTo(PLAN);
    assertThat(block(page, "trend")).isEqualTo(TREND);
  }

  @Test
  void the_source_of_what_is_there_twice_stands_in_the_report() throws IOException {
    assertThat(block(page(), "sources")).contains("\"omitted\":0", "class ");
  }

  @Test
  void the_owners_of_the_repository_are_found() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    Files.writeString(folder.resolve("CODEOWNERS"), "/tree/ @lena");

    String page = page();

    assertThat(block(page, "codeowners")).isEqualTo("/tree/ @lena");
    assertThat(block(page, "path-prefix")).isEqualTo("tree/");
  }

  @Test
  void other_owners_can_be_given() throws IOException {
    Files.writeString(tree.resolve("CODEOWNERS"), "* @lena");
    Path others = Files.writeString(folder.resolve("others"), "* @ruth");

    assertThat(block(page("--codeowners", others), "codeowners")).isEqualTo("* @ruth");
  }

  @Test
  void a_file_that_is_no_plan_is_wrong_usage() throws IOException {
    Path other = Files.writeString(folder.resolve("other.json"), "{\"violations\": []}");

    Ssot.Outcome outcome = ssot("check", tree, "--no-cache", "--plan", other);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("other.json is no plan of ssot: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"schemaVersion\": \"1.0\", \"violations\": []} | points should be a list and is nothing",
        "{\"schemaVersion\": \"9.0\", \"points\": []} | it has schema version 9.0",
        "[] | it does not start with an object",
        "date,commit | Unrecognized token 'date'",
      })
  void a_file_that_is_no_trend_is_wrong_usage(String given) throws IOException {
    String[] parts = given.split(" \\| ", -1);
    Path other = Files.writeString(folder.resolve("other.json"), parts[0]);

    Ssot.Outcome outcome = ssot("check", tree, "--no-cache", "--trend", other);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .contains("other.json is no trend as ssot trend --format json writes it: " + parts[1])
        .hasLineCount(1);
  }

  @Test
  void a_trend_with_a_day_that_is_none_is_wrong_usage() throws IOException {
    Path other = Files.writeString(folder.resolve("t.json"), TREND.replace("11-30", "13-30"));

    Ssot.Outcome outcome = ssot("check", tree, "--no-cache", "--trend", other);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("'2026-13-30' is no date such as 2027-01-31");
  }

  @Test
  void what_ssot_trend_writes_is_a_trend() throws IOException {
    Path repository = Checkout.of(folder.resolve("history")).folder();
    Path trend = folder.resolve("trend.json");
    assertThat(ssot("trend", repository, "--format", "json", "--output", trend).code()).isZero();

    assertThat(block(page("--trend", trend), "trend")).isEqualTo(Files.readString(trend));
  }

  @Test
  void a_file_that_is_not_there_is_wrong_usage() {
    Ssot.Outcome outcome = ssot("check", tree, "--no-cache", "--plan", folder.resolve("none.json"));

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("ssot: the plan in '").contains("none.json' cannot be read");
  }

  @Test
  void the_address_of_a_source_has_a_place_for_the_path() {
    Ssot.Outcome script = ssot("check", tree, "--no-cache", "--source-url", "javascript:{path}");
    Ssot.Outcome fixed = ssot("check", tree, "--no-cache", "--source-url", "https://forge.example");

    assertThat(script.code()).isEqualTo(2);
    assertThat(fixed.code()).isEqualTo(2);
    assertThat(fixed.err()).contains("--source-url is an http or https address with {path} in it");
  }

  @Test
  void rules_link_to_their_pages_where_it_is_said_where_these_are() throws Exception {
    String url = "https://forge.example/ssot/docs/rules/{rule}.md";
    Object[] arguments = {"check", tree, "--no-cache", "--format", "sarif", "--rules-url", url};

    assertThat(ssot(arguments).out())
        .contains("\"helpUri\": \"https://forge.example/ssot/docs/rules/legacy-use.md\"");
    assertThat(ssot("check", tree, "--no-cache", "--format", "sarif").out())
        .doesNotContain("helpUri");
    assertThat(block(page("--rules-url", url), "rules-url")).isEqualTo(url);
    assertThat(ssot("check", tree, "--no-cache", "--rules-url", "docs/rules").err())
        .contains("--rules-url is an http or https address with {rule} in it");
  }

  private String page(Object... options) {
    Object[] arguments = new Object[options.length + 5];
    System.arraycopy(
        new Object[] {"check", tree, "--no-cache", "--format", "html"}, 0, arguments, 0, 5);
    System.arraycopy(options, 0, arguments, 5, options.length);
    return ssot(arguments).out();
  }

  private static String block(String page, String name) throws IOException {
    Matcher block =
        Pattern.compile("data-name=\"" + name + "\">([A-Za-z0-9+/=]*)</script>").matcher(page);
    assertThat(block.find()).as(name).isTrue();
    byte[] bytes = Base64.getDecoder().decode(block.group(1));
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
