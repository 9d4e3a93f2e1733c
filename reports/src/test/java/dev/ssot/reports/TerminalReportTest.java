package dev.ssot.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.ReportSettings;
import dev.ssot.model.result.Place;
import dev.ssot.model.result.Result;
import dev.ssot.model.result.Verdict;
import dev.ssot.model.result.Violation;
import dev.ssot.model.rule.Severity;
import dev.ssot.testing.Approved;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalReportTest {

  private static final String ESCAPE = "\u001B";

  @ParameterizedTest
  @ValueSource(ints = {0, 40, 80, 200})
  void shows_new_violations_and_a_summary(int width) {
    Approved.check("full-" + width + ".txt", render(Samples.full(), plain(width)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 40, 80, 200})
  void shows_hostile_sources_safely(int width) {
    Approved.check("hostile-" + width + ".txt", render(Hostile.result(), plain(width)));
  }

  @Test
  void uses_colours_where_they_are_wanted() {
    String coloured = render(Samples.full(), settings(true, 80, Map.of()));

    Approved.check("full-colour.txt", coloured.replace(ESCAPE, "<ESC>"));
  }

  @Test
  void writes_the_same_text_with_and_without_colours() {
    String coloured = render(Hostile.result(), settings(true, 80, Map.of()));

    assertThat(coloured.replaceAll(ESCAPE + "\\[[0-9;]*m", ""))
        .isEqualTo(render(Hostile.result(), plain(80)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 40, 80, 200})
  void writes_nothing_but_printable_characters_without_colours(int width) {
    String text = render(Hostile.result(), plain(width)) + render(Samples.full(), plain(width));

    assertThat(text.codePoints().filter(c -> c != '\n' && Character.isISOControl(c))).isEmpty();
    assertThat(text).doesNotContain("\u202E");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 200})
  void keeps_source_lines_within_the_width(int width) {
    assertThat(render(Hostile.result(), plain(width)).lines())
        .filteredOn(line -> line.contains(" | "))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
  }

  @Test
  void says_how_many_violations_are_hidden_and_how_to_see_them() {
    String text = render(Samples.many(53), plain(80));

    assertThat(text.lines().filter(line -> line.startsWith("error["))).hasSize(50);
    assertThat(text)
        .contains("3 more violations are not shown: --all shows all, --limit N the first N");
  }

  @Test
  void shows_as_many_violations_as_wanted() {
    assertThat(headlines(Map.of("limit", "2"))).isEqualTo(2);
    assertThat(headlines(Map.of("limit", "0"))).isZero();
    assertThat(headlines(Map.of("limit", "all"))).isEqualTo(53);
  }

  @Test
  void shows_once_what_is_said_of_many_places() {
    String text = render(Samples.of(uses(8), failed(8)), plain(80));

    assertThat(text.lines().filter(line -> line.startsWith("warning["))).hasSize(1);
    assertThat(text)
        .contains("= also: 7 more places: src/U1.java:2, src/U2.java:3, ")
        .contains(" and 2 more")
        .doesNotContain("not shown");
  }

  @Test
  void shows_each_place_where_all_are_wanted() {
    Result result = Samples.of(uses(8), failed(8));

    String text = render(result, settings(false, 80, Map.of("limit", "all")));

    assertThat(text.lines().filter(line -> line.startsWith("warning["))).hasSize(8);
    assertThat(text).doesNotContain("also:");
  }

  @Test
  void leaves_out_what_is_only_worth_knowing_beside_what_is_wrong() {
    Place place = Samples.at("src/A.java", 1, "class A", "A", "");
    Violation info = Samples.violation("rule", Severity.INFO, "worth knowing", place, List.of());
    Violation wrong = Samples.violation("rule", Severity.ERROR, "wrong", place, List.of());

    assertThat(render(Samples.of(List.of(wrong, info), failed(2)), plain(80)))
        .contains("wrong")
        .doesNotContain("worth knowing")
        .contains("1 more violation is not shown");
    assertThat(render(Samples.of(List.of(info), failed(1)), plain(80))).contains("worth knowing");
  }

  @Test
  void says_where_to_go_on_when_nothing_is_accepted_yet() {
    Result result = Samples.many(1);

    assertThat(render(result, plain(80)))
        .contains("ssot explain " + result.violations().get(0).shortKey())
        .contains("ssot baseline create");
    assertThat(render(Samples.full(), plain(80))).doesNotContain("ssot baseline create");
  }

  private static List<Violation> uses(int count) {
    Place declared = Samples.at("src/Old.java", 1, "class Old", "Old", "Old is declared here");
    return IntStream.range(0, count)
        .mapToObj(i -> Samples.at("src/U" + i + ".java", i + 1, "Old old;", "Old", ""))
        .map(place -> Samples.use("Old", place, declared))
        .toList();
  }

  private static Verdict failed(int violations) {
    return new Verdict(false, "warning", violations, violations, 0, 0, 0);
  }

  @Test
  void shows_six_related_places_and_counts_the_others() {
    List<Place> related =
        IntStream.range(0, 9)
            .mapToObj(i -> Samples.at("src/R.java", i + 1, "class R" + i, "R", "related " + i))
            .toList();
    Place place = Samples.at("src/A.java", 1, "class A", "A", "");
    Result result =
        Samples.of(
            List.of(Samples.violation("rule", Severity.ERROR, "A is like R", place, related)),
            new Verdict(false, "error", 1, 1, 0, 0, 0));

    String text = render(result, plain(80));

    assertThat(text).contains("related 5").doesNotContain("related 6");
    assertThat(text).contains("= note: and 3 more places");
  }

  @Test
  void marks_two_places_of_one_line_under_the_same_line() {
    String line = "import a.Session; import b.Session;";
    Place first = Samples.at("src/A.java", 4, line, "a.Session", "one path");
    Place second = Samples.at("src/A.java", 4, line, "b.Session", "another");
    Result result =
        Samples.of(
            List.of(Samples.violation("rule", Severity.ERROR, "two", first, List.of(second))),
            new Verdict(false, "error", 1, 1, 0, 0, 0));

    assertThat(render(result, plain(80)))
        .contains(
            """
              |
            4 | import a.Session; import b.Session;
              |        ^^^^^^^^^ one path
              |                          --------- another
              |
            """);
  }

  @Test
  void has_only_a_summary_for_a_clean_run() {
    Approved.check("clean.txt", render(Samples.clean(), plain(80)));
  }

  @Test
  void leaves_out_the_summary_when_quiet() {
    ReportSettings quiet = new ReportSettings(false, 80, true, Map.of());

    assertThat(render(Samples.clean(), quiet)).isEmpty();
    assertThat(render(Samples.full(), quiet)).contains("error[").doesNotContain("analysed");
  }

  private static long headlines(Map<String, String> properties) {
    return render(Samples.many(53), settings(false, 80, properties))
        .lines()
        .filter(line -> line.startsWith("error["))
        .count();
  }

  private static ReportSettings plain(int width) {
    return settings(false, width, Map.of());
  }

  private static ReportSettings settings(
      boolean colour, int width, Map<String, String> properties) {
    return new ReportSettings(colour, width, false, properties);
  }

  private static String render(Result result, ReportSettings settings) {
    StringBuilder out = new StringBuilder();
    try {
      new TerminalReport().write(result, settings, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString();
  }
}
