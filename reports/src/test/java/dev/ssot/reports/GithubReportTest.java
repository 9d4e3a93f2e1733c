package dev.ssot.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.result.Place;
import dev.ssot.model.result.Result;
import dev.ssot.model.rule.Severity;
import dev.ssot.model.source.Range;
import dev.ssot.reports.github.Inert;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class GithubReportTest {

  @Test
  void escapes_what_would_end_a_property_or_the_message() {
    Place place = Samples.at("a,b:c%\n.java", 1, "class A", "A", "");
    Result result =
        Mixed.of(
            List.of(
                Samples.violation(
                    "duplicate-implementation",
                    Severity.WARNING,
                    "100%\r\n::error::forged",
                    place,
                    List.of())));

    String commands = Written.text(new GithubReport(), result);

    assertThat(commands.lines()).hasSize(1);
    assertThat(commands)
        .startsWith(
            "::warning file=a%2Cb%3Ac%25%0A.java,line=1,endLine=1,col=7,endColumn=8,"
                + "title=ssot%3A duplicate-implementation::100%25%0D%0A::error::forged. Move");
  }

  @Test
  void leaves_out_columns_where_there_are_several_lines() {
    Place place = new Place("A.java", new Range(1, 5, 3, 2), "", List.of());
    Result result =
        Mixed.of(
            List.of(
                Samples.violation(
                    "duplicate-implementation", Severity.INFO, "m", place, List.of())));

    assertThat(Written.text(new GithubReport(), result))
        .startsWith("::notice file=A.java,line=1,endLine=3,title=");
  }

  @Test
  void writes_at_most_ten_and_says_where_the_rest_is() {
    assertThat(Written.text(new GithubReport(), Samples.many(10)).lines())
        .hasSize(10)
        .allMatch(line -> line.startsWith("::error "));
    assertThat(Written.text(new GithubReport(), Samples.many(11)).lines())
        .hasSize(10)
        .last()
        .asString()
        .contains("::2 more new violations; the summary of this step");
  }

  @Test
  void says_first_what_could_not_be_read() {
    assertThat(Written.text(new GithubReport(), Samples.full()).lines().findFirst().orElseThrow())
        .isEqualTo(
            "::error file=src/main/java/com/example/Broken.java,line=12,title=ssot%3A could not be"
                + " read::';' expected, and 1 more like it");
  }

  @Test
  void source_code_gives_no_commands() throws IOException {
    StringBuilder log = new StringBuilder();

    Inert.write("class A {\n::error::forged\n}", log);

    String[] lines = log.toString().split("\n", -1);
    assertThat(lines[0]).matches("::stop-commands::ssot-[0-9a-f]{64}");
    assertThat(lines[4]).isEqualTo("::" + lines[0].replace("::stop-commands::", "") + "::");
    assertThat(lines).hasSize(6);
  }
}
