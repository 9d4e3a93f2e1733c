package dev.ssot.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.ReportFormat;
import dev.ssot.model.result.Result;
import dev.ssot.model.result.Violation;
import dev.ssot.model.result.Violation.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;

/** Every format says of the same run how many violations there are by rule, severity and status. */
class FormatsAgreeTest {

  private static final Result RESULT = Mixed.result();
  private static final Set<Status> ALL = Set.of(Status.values());

  @Test
  void json_has_all() {
    JsonNode json = Written.json(Written.text(new JsonReport(), RESULT));

    assertThat(
            counts(
                Written.list(json.get("violations")),
                each ->
                    key(string(each, "rule"), string(each, "severity"), string(each, "status"))))
        .isEqualTo(expected(ALL));
  }

  @Test
  void html_has_what_json_has() throws IOException {
    String html = Written.text(new HtmlReport(), RESULT);
    Matcher block = Pattern.compile("data-name=\"result\">([^<]+)<").matcher(html);

    assertThat(block.find()).isTrue();
    byte[] bytes = Base64.getDecoder().decode(block.group(1));
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      assertThat(Written.json(new String(in.readAllBytes(), StandardCharsets.UTF_8)))
          .isEqualTo(Written.json(Written.text(new JsonReport(), RESULT)));
    }
  }

  @Test
  void full_sarif_has_all() {
    assertThat(sarif("full", FormatsAgreeTest::standing)).isEqualTo(expected(ALL));
  }

  @Test
  void sarif_for_github_has_what_is_new() {
    assertThat(sarif("github", result -> "new")).isEqualTo(expected(Set.of(Status.NEW)));
  }

  @Test
  void gitlab_has_what_is_open() {
    JsonNode json = Written.json(Written.text(new GitlabReport(), RESULT));

    assertThat(
            counts(
                Written.list(json),
                item -> key(string(item, "check_name"), severity(string(item, "severity")), "")))
        .isEqualTo(withoutStatus(Set.of(Status.NEW, Status.BASELINED)));
  }

  @Test
  void junit_has_all() {
    Element suites = Written.xml(Written.text(new JunitReport(), RESULT));

    assertThat(
            counts(
                Written.elements(suites, "failure"),
                failure ->
                    key(
                        ((Element) failure.getParentNode()).getAttribute("classname"),
                        failure.getAttribute("type"),
                        "new")))
        .isEqualTo(expected(Set.of(Status.NEW)));
    assertThat(
            counts(
                Written.elements(suites, "skipped"),
                skipped ->
                    key(
                        ((Element) skipped.getParentNode()).getAttribute("classname"),
                        "",
                        skipped.getAttribute("message").replaceFirst(":.*", ""))))
        .isEqualTo(
            counts(
                stream(Set.of(Status.BASELINED, Status.SUPPRESSED)).toList(),
                each -> key(each.rule(), "", each.status().label())));
  }

  @Test
  void checkstyle_has_what_is_new() {
    Element checkstyle = Written.xml(Written.text(new CheckstyleReport(), RESULT));

    assertThat(
            counts(
                Written.elements(checkstyle, "error"),
                error -> key(error.getAttribute("source"), error.getAttribute("severity"), "new")))
        .isEqualTo(expected(Set.of(Status.NEW)));
  }

  @Test
  void rdjsonl_has_what_is_new() {
    List<JsonNode> lines =
        Written.text(new RdjsonlReport(), RESULT).lines().map(Written::json).toList();

    assertThat(
            counts(
                lines,
                line ->
                    key(
                        line.get("code").get("value").asString(),
                        string(line, "severity").toLowerCase(Locale.ROOT),
                        "new")))
        .isEqualTo(expected(Set.of(Status.NEW)));
  }

  @Test
  void github_has_the_heaviest_of_what_is_new_and_counts_the_rest() {
    String commands = Written.text(new GithubReport(), RESULT);
    long fresh = stream(Set.of(Status.NEW)).count();

    assertThat(commands.lines()).hasSize(10);
    assertThat(commands.lines().limit(9).map(line -> line.replaceFirst("(?s) .*", "")))
        .containsExactlyElementsOf(
            stream(Set.of(Status.NEW))
                .limit(9)
                .map(each -> "::" + each.severity().label())
                .toList());
    assertThat(commands.lines().skip(9).findFirst().orElseThrow())
        .startsWith("::notice ")
        .contains("::" + (fresh - 9) + " more new violations");
  }

  @Test
  void the_terminal_has_each_that_is_new() {
    String text = Written.text(new TerminalReport(), RESULT, Map.of("limit", "1000"));

    assertThat(
            counts(
                Pattern.compile("(?m)^(error|warning|info)\\[([^]]+)]: "),
                text,
                head -> key(head.group(2), head.group(1), "new")))
        .isEqualTo(expected(Set.of(Status.NEW)));
  }

  @Test
  void no_format_is_left_out() {
    assertThat(ServiceLoader.load(ReportFormat.class).stream().map(each -> each.get().id()))
        .as("each of them has a test above")
        .containsExactlyInAnyOrder(
            "checkstyle",
            "github",
            "gitlab",
            "html",
            "json",
            "junit",
            "markdown",
            "rdjsonl",
            "sarif",
            "terminal");
  }

  @Test
  void the_terminal_and_markdown_count_the_same() {
    assertThat(Written.text(new TerminalReport(), RESULT))
        .contains(
            "baselined %d, new %d, fixed 0, suppressed %d"
                .formatted(
                    RESULT.verdict().baselined(),
                    RESULT.verdict().newViolations(),
                    RESULT.verdict().suppressed()));
    String comment = Written.text(new MarkdownReport(), RESULT);
    assertThat(
            counts(
                Pattern.compile("(?m)^\\| (error|warning|info) \\| `([^`]+)` \\|"),
                comment,
                row -> key(row.group(2), row.group(1), "new")))
        .isEqualTo(expected(Set.of(Status.NEW)));
    assertThat(comment)
        .contains(
            "| %d | 0 | %d | %d | %d "
                .formatted(
                    RESULT.verdict().newViolations(),
                    RESULT.verdict().baselined(),
                    RESULT.verdict().suppressed(),
                    RESULT.verdict().newViolations() + RESULT.verdict().baselined()));
  }

  private static Map<String, Long> sarif(String profile, Function<JsonNode, String> status) {
    JsonNode log =
        Written.json(Written.text(new SarifReport(), RESULT, Map.of("sarif-profile", profile)));
    return counts(
        Written.list(log.get("runs").get(0).get("results")),
        result ->
            key(string(result, "ruleId"), severity(string(result, "level")), status.apply(result)));
  }

  private static String standing(JsonNode result) {
    if (!result.get("suppressions").isEmpty()) {
      return "suppressed";
    }
    return string(result, "baselineState").equals("new") ? "new" : "baselined";
  }

  private static String severity(String theirs) {
    return switch (theirs) {
      case "major" -> "error";
      case "minor" -> "warning";
      case "note" -> "info";
      default -> theirs;
    };
  }

  private static Map<String, Long> expected(Set<Status> statuses) {
    return counts(
        stream(statuses).toList(),
        each -> key(each.rule(), each.severity().label(), each.status().label()));
  }

  private static Map<String, Long> withoutStatus(Set<Status> statuses) {
    return counts(stream(statuses).toList(), each -> key(each.rule(), each.severity().label(), ""));
  }

  private static Stream<Violation> stream(Set<Status> statuses) {
    return RESULT.violations().stream().filter(each -> statuses.contains(each.status()));
  }

  private static String string(JsonNode node, String name) {
    return node.get(name).asString();
  }

  private static String key(String rule, String severity, String status) {
    return rule + " " + severity + " " + status;
  }

  private static Map<String, Long> counts(
      Pattern pattern, String text, Function<MatchResult, String> key) {
    return counts(pattern.matcher(text).results().toList(), key);
  }

  private static <T> Map<String, Long> counts(List<T> all, Function<T, String> key) {
    return all.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
  }
}
