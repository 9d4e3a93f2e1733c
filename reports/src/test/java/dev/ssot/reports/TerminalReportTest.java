package dev.ssot.reports;

import dev.ssot.model.ReportSettings;
import dev.ssot.model.result.Result;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalReportTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 40, 80, 200})
  void shows_new_violations_and_a_summary(int width) {
    Approved.check("full-" + width + ".txt", render(Samples.full(), false, width));
  }

  @Test
  void uses_colours_where_they_are_wanted() {
    Approved.check("full-colour.txt", render(Samples.full(), true, 80));
  }

  private static String render(Result result, boolean colour, int width) {
    StringBuilder out = new StringBuilder();
    try {
      new TerminalReport().write(result, new ReportSettings(colour, width, false, Map.of()), out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString();
  }
}
