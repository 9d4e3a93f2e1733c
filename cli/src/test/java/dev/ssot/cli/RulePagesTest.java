package dev.ssot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.rule.Rule;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.testing.Approved;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages about rules say what the rules and their fixtures say. */
class RulePagesTest {

  private static final Path PAGES = Path.of("../docs/rules");
  private static final String INDEX = "README.md";

  static List<RuleInfo> rules() {
    return Extensions.rules().stream().map(Rule::info).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void the_page_of_a_rule_is_true(RuleInfo rule) {
    Approved.check(PAGES.resolve(rule.id() + ".md"), RulePageText.of(rule));
  }

  @Test
  void the_index_is_true() {
    Approved.check(PAGES.resolve(INDEX), RulePageText.index(rules()));
  }

  @Test
  void no_page_is_left_of_a_rule_that_is_gone() throws IOException {
    List<String> known = rules().stream().map(rule -> rule.id() + ".md").toList();
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.map(page -> page.getFileName().toString()))
          .allMatch(name -> name.equals(INDEX) || known.contains(name));
    }
  }
}
