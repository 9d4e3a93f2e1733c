package dev.ssot.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.ReportFormat;
import dev.ssot.model.result.Place;
import dev.ssot.model.result.Result;
import dev.ssot.model.rule.Severity;
import dev.ssot.testing.Approved;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;

/** What GitLab, JUnit, Checkstyle and reviewdog document of what they read. */
class BuildServerReportsTest {

  private static final Set<String> GITLAB_SEVERITIES =
      Set.of("info", "minor", "major", "critical", "blocker");

  static List<Result> results() {
    return RealResults.and(Samples.full(), Samples.clean(), Mixed.result(), Hostile.result());
  }

  static List<ReportFormat> formats() {
    return List.of(
        new GitlabReport(),
        new JunitReport(),
        new CheckstyleReport(),
        new RdjsonlReport(),
        new GithubReport(),
        new MarkdownReport());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void look_as_approved(ReportFormat format) {
    Approved.check("full." + format.id(), Written.text(format, Samples.full()));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void have_paths_of_the_repository(ReportFormat format) {
    String text = Written.text(format, Samples.full(), Map.of("path-prefix", "back end/"));

    assertThat(text).contains("back end/src/main/java/").doesNotContain("\"src/main");
  }

  @ParameterizedTest
  @MethodSource("results")
  void gitlab_gets_a_list_of_items_with_what_it_documents_and_unique_fingerprints(Result result) {
    String text = Written.text(new GitlabReport(), result);
    Set<String> fingerprints = new HashSet<>();

    assertThat(text).startsWith("[");
    for (JsonNode item : Written.list(Written.json(text))) {
      assertThat(item.propertyNames())
          .containsExactly("description", "check_name", "fingerprint", "severity", "location");
      assertThat(item.get("description").asString()).isNotBlank();
      assertThat(fingerprints.add(item.get("fingerprint").asString())).isTrue();
      assertThat(item.get("severity").asString()).isIn(GITLAB_SEVERITIES);
      assertThat(item.at("/location/path").asString()).doesNotStartWith("./").doesNotStartWith("/");
      assertThat(item.at("/location/lines/begin").asInt()).isPositive();
    }
  }

  @ParameterizedTest
  @MethodSource("results")
  void junit_gets_totals_that_are_right(Result result) {
    Element suites = Written.xml(Written.text(new JunitReport(), result));
    Element suite = Written.elements(suites, "testsuite").get(0);

    assertThat(suites.getTagName()).isEqualTo("testsuites");
    for (Element each : List.of(suites, suite)) {
      assertThat(number(each, "tests")).isEqualTo(Written.elements(suite, "testcase").size());
      assertThat(number(each, "failures")).isEqualTo(Written.elements(suite, "failure").size());
      assertThat(number(each, "errors")).isEqualTo(Written.elements(suite, "error").size());
      assertThat(number(each, "skipped")).isEqualTo(Written.elements(suite, "skipped").size());
    }
    assertThat(Written.elements(suite, "testcase"))
        .allMatch(test -> !test.getAttribute("classname").isBlank())
        .allMatch(test -> !test.getAttribute("name").isBlank());
  }

  @Test
  void junit_shows_what_passes() {
    Element suites = Written.xml(Written.text(new JunitReport(), Samples.clean()));

    assertThat(Written.elements(suites, "testcase"))
        .extracting(test -> test.getAttribute("name"))
        .containsExactly(
            "divergent-signature: everywhere else", "duplicate-implementation: everywhere else");
  }

  @ParameterizedTest
  @MethodSource("results")
  void checkstyle_gets_files_with_errors(Result result) {
    Element checkstyle = Written.xml(Written.text(new CheckstyleReport(), result));
    Set<String> files = new HashSet<>();

    assertThat(checkstyle.getTagName()).isEqualTo("checkstyle");
    for (Element file : Written.elements(checkstyle, "file")) {
      assertThat(files.add(file.getAttribute("name"))).isTrue();
    }
    for (Element error : Written.elements(checkstyle, "error")) {
      assertThat(((Element) error.getParentNode()).getTagName()).isEqualTo("file");
      assertThat(number(error, "line")).isPositive();
      assertThat(error.getAttribute("severity")).isIn("error", "warning", "info");
      assertThat(error.getAttribute("message")).isNotBlank();
      assertThat(error.getAttribute("source")).isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("results")
  void reviewdog_gets_one_diagnostic_a_line(Result result) {
    Written.text(new RdjsonlReport(), result)
        .lines()
        .map(Written::json)
        .forEach(
            line -> {
              assertThat(line.get("message").asString()).isNotBlank();
              assertThat(line.at("/location/path").asString()).isNotBlank();
              assertThat(line.at("/location/range/start/line").asInt()).isPositive();
              assertThat(line.get("severity").asString()).isIn("ERROR", "WARNING", "INFO");
            });
  }

  @Test
  void reviewdog_gets_columns_in_bytes() {
    Place place = Samples.at("src/A.java", 4, "/* é漢🚀 */ class Ärger {", "Ärger", "");

    JsonNode range = rdjson(place).at("/location/range");

    // 2 + 1 + 2 + 3 + 4 + 1 + 2 + 1 + 6 bytes before it, and 6 of its own.
    assertThat(range.toString())
        .isEqualTo("{\"start\":{\"line\":4,\"column\":23},\"end\":{\"line\":4,\"column\":29}}");
  }

  @Test
  void reviewdog_gets_a_suggestion_where_another_name_mends_it() {
    Result result = Mixed.of(List.of(Mixed.importing("import a.b.Type;")));

    JsonNode line = Written.json(Written.text(new RdjsonlReport(), result));

    assertThat(line.get("suggestions").toString())
        .isEqualTo(
            "[{\"range\":{\"start\":{\"line\":3,\"column\":8},\"end\":{\"line\":3,\"column\":16}},"
                + "\"text\":\"c.d.Type\"}]");
  }

  private static JsonNode rdjson(Place place) {
    Result result =
        Mixed.of(
            List.of(
                Samples.violation(
                    "duplicate-implementation", Severity.INFO, "m", place, List.of())));
    return Written.json(Written.text(new RdjsonlReport(), result));
  }

  private static int number(Element element, String attribute) {
    return Integer.parseInt(element.getAttribute(attribute));
  }
}
