package dev.ssot.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ssot.model.ReportSettings;
import dev.ssot.model.result.InvalidJson;
import dev.ssot.model.result.Result;
import dev.ssot.reports.json.ResultReader;
import dev.ssot.testing.Approved;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReportTest {

  static List<Result> results() {
    return RealResults.and(Samples.full(), Samples.clean(), Samples.many(3), Hostile.result());
  }

  @ParameterizedTest
  @MethodSource("results")
  void follows_the_published_schema(Result result) {
    ResultSchema.check(json(result));
  }

  @ParameterizedTest
  @MethodSource("results")
  void reads_back_to_the_same_result(Result result) {
    assertThat(read(json(result))).isEqualTo(result);
  }

  @Test
  void looks_as_approved() {
    Approved.check("full.json", json(Samples.full()));
  }

  @Test
  void starts_with_the_schema_version() {
    assertThat(json(Samples.clean())).startsWith("{\n  \"schemaVersion\": \"1.0\",\n");
  }

  @Test
  void does_not_depend_on_where_it_is_read() throws IOException {
    StringBuilder coloured = new StringBuilder();

    new JsonReport().write(Samples.full(), new ReportSettings(true, 40, true, Map.of()), coloured);

    assertThat(coloured.toString()).isEqualTo(json(Samples.full()));
  }

  @Test
  void a_reader_passes_over_what_a_later_version_adds() {
    String later = json(Samples.clean()).replaceFirst("\"1.0\"", "\"1.7\", \"more\": {\"a\": [1]}");

    assertThat(read(later)).isEqualTo(Samples.clean());
  }

  @Test
  void a_reader_takes_what_the_first_version_has_not_written() {
    String first =
        json(Samples.full())
            .replaceFirst("(?s),\\s*\"fixed\": \\[[^]]*]", "")
            .replaceAll(",\\s*\"inSource\": false", "");

    assertThat(first).doesNotContain("inSource").doesNotContain("LegacyPool");
    assertThat(read(first).fixed()).isEmpty();
    assertThat(read(first).violations()).isEqualTo(Samples.full().violations());
  }

  @Test
  void a_reader_refuses_another_major_version() {
    String other = json(Samples.clean()).replaceFirst("\"1.0\"", "\"2.0\"");

    assertThatThrownBy(() -> read(other))
        .isInstanceOf(InvalidJson.class)
        .hasMessageContaining("2.0")
        .hasMessageContaining("1.0");
  }

  @Test
  void a_reader_says_what_is_missing_and_where() {
    String json = json(Samples.full());

    assertThatThrownBy(() -> read(json.replaceFirst("\"concept\": ", "\"other\": ")))
        .hasMessage("metrics[0].concept should be a text and is nothing");
    assertThatThrownBy(
            () -> read(json.replaceFirst("\"severity\": \"error\"", "\"severity\":\"x\"")))
        .hasMessage("severity has the unknown value x");
    assertThatThrownBy(() -> read("[]")).hasMessage("it does not start with an object");
    assertThatThrownBy(() -> read("")).isInstanceOf(InvalidJson.class);
    assertThatThrownBy(() -> read(json.substring(0, 900))).isInstanceOf(InvalidJson.class);
    assertThatThrownBy(() -> read(json + "{}")).hasMessageContaining("more text");
  }

  @Test
  void a_target_that_cannot_be_written_to_is_an_input_output_error() {
    Appendable full = new FullDisk();

    assertThatThrownBy(() -> new JsonReport().write(Samples.full(), ReportSettings.PLAIN, full))
        .isInstanceOf(IOException.class)
        .hasMessage("no space left");
  }

  private static Result read(String json) {
    return ResultReader.read(new StringReader(json));
  }

  private static String json(Result result) {
    StringBuilder out = new StringBuilder();
    try {
      new JsonReport().write(result, ReportSettings.PLAIN, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString();
  }

  private static final class FullDisk implements Appendable {

    @Override
    public Appendable append(CharSequence text) throws IOException {
      throw new IOException("no space left");
    }

    @Override
    public Appendable append(CharSequence text, int start, int end) throws IOException {
      throw new IOException("no space left");
    }

    @Override
    public Appendable append(char c) throws IOException {
      throw new IOException("no space left");
    }
  }
}
