package dev.ssot.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.result.ConceptSummary;
import dev.ssot.testing.Approved;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class StarterConfigurationTest {

  @Test
  void explains_every_concept_that_it_proposes() {
    Approved.check("starter.yml", written(List.of(Samples.concept())));
  }

  @Test
  void shows_how_it_would_look_where_nothing_was_found() {
    Approved.check("starter-empty.yml", written(List.of()));
  }

  @Test
  void quotes_what_yaml_would_misread() {
    String text = written(List.of(Hostile.concept()));

    assertThat(text)
        .contains("canonical: \"No\"")
        .contains("- symbol: \"evil\\u001B[2J.Type\"")
        .contains("reason: \"a \\\"quoted\\\" \\\\ reason\\u000Awith a line break and 漢字 🚀\"")
        .contains("# - because\u240Aof: a line break");
    assertThat(text.codePoints()).noneMatch(c -> c != '\n' && Character.isISOControl(c));
  }

  private static String written(List<ConceptSummary> concepts) {
    StringBuilder out = new StringBuilder();
    try {
      StarterConfiguration.write(concepts, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString();
  }
}
