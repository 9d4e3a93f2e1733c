package dev.ssot.cli;

import static dev.ssot.cli.Ssot.ssot;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.rule.Rule;
import dev.ssot.reports.json.ResultReader;
import java.io.StringReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

  @TempDir Path folder;

  @Test
  void lists_every_rule() {
    String table = ssot("explain").out();

    for (Rule rule : Extensions.rules()) {
      assertThat(table).contains("  " + rule.info().id() + " ");
    }
  }

  @Test
  void has_a_page_for_every_rule() {
    for (Rule rule : Extensions.rules()) {
      Ssot.Outcome page = ssot("explain", rule.info().id());

      assertThat(page.code()).isZero();
      assertThat(page.out())
          .startsWith(rule.info().id() + "  ")
          .contains("\nWhy\n")
          .contains("\nWhat to do\n")
          .contains("// ssot:allow " + rule.info().id() + " REASON");
    }
  }

  @Test
  void shows_a_violation_by_the_beginning_of_its_key() {
    Trees.duplicated(folder);
    String json = ssot("check", folder, "--no-cache", "--format", "json").out();
    String key = ResultReader.read(new StringReader(json)).violations().get(0).key();

    Ssot.Outcome outcome = ssot("explain", key.substring(0, 8), folder, "--no-cache");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .startsWith("warning[duplicate-implementation]: LegacyShoppingCart")
        .contains("\nWhat to do\n");
  }

  @Test
  void says_so_where_no_violation_has_such_a_key() {
    Ssot.Outcome outcome = ssot("explain", "0123456789", Trees.clean(folder), "--no-cache");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("no violation here has a key that begins with 0123456789");
  }
}
