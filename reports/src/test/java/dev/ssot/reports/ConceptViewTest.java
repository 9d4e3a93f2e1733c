package dev.ssot.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.ReportSettings;
import dev.ssot.reports.terminal.ConceptList;
import dev.ssot.reports.terminal.ConceptView;
import dev.ssot.reports.terminal.RulePage;
import dev.ssot.reports.terminal.Screen;
import dev.ssot.testing.Approved;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConceptViewTest {

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 200})
  void shows_a_concept_with_its_matrix(int width) {
    Approved.check(
        "concept-" + width + ".txt",
        drawn(width, screen -> ConceptView.draw(screen, Samples.concept())));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 200})
  void lists_concepts(int width) {
    Approved.check(
        "concepts-" + width + ".txt",
        drawn(
            width,
            screen -> {
              ConceptList.draw(screen, List.of(Samples.concept()));
              screen.blank();
              ConceptList.drawPassedOver(screen, List.of(Samples.PASSED_OVER));
            }));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 200})
  void explains_rules(int width) {
    Approved.check(
        "rules-" + width + ".txt",
        drawn(
            width,
            screen -> {
              RulePage.drawAll(screen, List.of(Samples.DIVERGENT, Samples.DUPLICATE));
              screen.blank();
              RulePage.draw(screen, Samples.DUPLICATE);
            }));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 40, 80})
  void shows_hostile_names_safely(int width) {
    String text =
        drawn(
            width,
            screen -> {
              ConceptList.draw(screen, List.of(Hostile.concept()));
              ConceptView.draw(screen, Hostile.concept());
              ConceptList.drawPassedOver(screen, List.of(Hostile.passedOver()));
            });

    assertThat(text.codePoints()).noneMatch(c -> c != '\n' && Character.isISOControl(c));
    assertThat(text).doesNotContain("\u202E");
  }

  private static String drawn(int width, Drawing drawing) {
    StringBuilder out = new StringBuilder();
    try {
      drawing.on(Screen.of(new ReportSettings(false, width, false, Map.of()), out));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString();
  }

  private interface Drawing {
    void on(Screen screen) throws IOException;
  }
}
