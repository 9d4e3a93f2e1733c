package dev.ssot.reports.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ssot.model.ReportSettings;
import dev.ssot.model.result.Result;
import dev.ssot.model.result.Violation;
import dev.ssot.reports.HtmlReport;
import dev.ssot.reports.json.ResultReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlReportTest {

  static List<Result> results() {
    return List.of(SampleResult.result(), HostileResult.result(), new LargeResult(2_000).result());
  }

  @ParameterizedTest
  @MethodSource("results")
  void holds_the_whole_result(Result result) throws IOException {
    String page = page(result, Map.of());

    assertThat(ResultReader.read(new StringReader(block(page, "result")))).isEqualTo(result);
  }

  @ParameterizedTest
  @MethodSource("results")
  void counts_by_rule_severity_and_status_are_those_of_the_result(Result result)
      throws IOException {
    Result shown = ResultReader.read(new StringReader(block(page(result, Map.of()), "result")));

    assertThat(counts(shown, Violation::rule)).isEqualTo(counts(result, Violation::rule));
    assertThat(counts(shown, Violation::severity)).isEqualTo(counts(result, Violation::severity));
    assertThat(counts(shown, Violation::status)).isEqualTo(counts(result, Violation::status));
    assertThat(shown.verdict()).isEqualTo(result.verdict());
  }

  @Test
  void lets_no_text_of_the_result_stand_in_the_markup() throws IOException {
    String hostile = page(HostileResult.result(), HostileResult.properties());
    String calm = page(SampleResult.result(), Map.of());

    assertThat(markup(hostile)).isEqualTo(markup(calm));
  }

  @Test
  void side_inputs_are_there_only_if_they_are_given() throws IOException {
    String page = page(SampleResult.result(), Map.of("plan", "{\"phases\": []}", "trend", " "));

    assertThat(block(page, "plan")).isEqualTo("{\"phases\": []}");
    assertThat(page).doesNotContain("data-name=\"trend\"", "data-name=\"codeowners\"");
  }

  @Test
  void is_the_same_twice() throws IOException {
    assertThat(page(SampleResult.result(), Map.of()))
        .isEqualTo(page(SampleResult.result(), Map.of()));
  }

  @Test
  void names_nothing_outside_itself() throws IOException {
    String page = page(SampleResult.result(), Map.of());

    assertThat(page)
        .contains("default-src 'none'")
        .doesNotContain("<link rel=\"stylesheet\"", " src=\"", "@import", "url(");
  }

  @Test
  void a_target_that_cannot_be_written_to_is_an_input_output_error() {
    Appendable full =
        new Target() {
          @Override
          public Appendable append(CharSequence text) throws IOException {
            throw new IOException("no space left");
          }
        };

    assertThatThrownBy(
            () -> new HtmlReport().write(SampleResult.result(), ReportSettings.PLAIN, full))
        .hasMessage("no space left");
  }

  @Test
  void writes_the_pages_that_the_browser_tests_open() throws IOException {
    HtmlSamples.writeTo(Path.of("target", "html-samples"));

    assertThat(Path.of("target", "html-samples", "large.html")).isNotEmptyFile();
  }

  private static <T> Map<T, Long> counts(Result result, Function<Violation, T> property) {
    return result.violations().stream()
        .collect(Collectors.groupingBy(property, Collectors.counting()));
  }

  private static String page(Result result, Map<String, String> properties) throws IOException {
    StringBuilder out = new StringBuilder();
    new HtmlReport().write(result, new ReportSettings(false, 0, false, properties), out);
    return out.toString();
  }

  /** The page without its data. */
  private static String markup(String page) {
    return page.replaceAll(
        "<script type=\"text/plain\" data-name=\"[a-z-]+\">[A-Za-z0-9+/=]*</script>\n", "");
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

  /** Nowhere to write to. */
  private abstract static class Target implements Appendable {

    @Override
    public Appendable append(CharSequence text, int start, int end) throws IOException {
      return append(text.subSequence(start, end));
    }

    @Override
    public Appendable append(char c) throws IOException {
      return append(String.valueOf(c));
    }
  }
}
