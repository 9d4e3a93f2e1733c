package dev.ssot.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.result.Result;
import dev.ssot.model.result.Verdict;
import dev.ssot.model.result.Violation;
import dev.ssot.model.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {

  @Test
  void says_how_the_debt_moves() {
    assertThat(comment(new Verdict(true, "error", 0, 0, 214, 0, 3)))
        .contains("### ssot: passed\n")
        .contains("| 0 | 3 | 214 | 0 | 214 (-3) |");
    assertThat(comment(new Verdict(false, "error", 2, 2, 214, 1, 0)))
        .contains("| 2 | 0 | 214 | 1 | 216 (+2) |");
    assertThat(comment(new Verdict(false, "error", 2, 2, 214, 0, 2)))
        .contains("| 216 (as before) |");
    assertThat(comment(new Verdict(false, "error", 2, 2, 0, 0, 0))).contains("| 0 | 2 |\n");
  }

  @Test
  void lists_what_is_fixed() {
    assertThat(Written.text(new MarkdownReport(), Samples.full()))
        .contains("#### Fixed\n\n| rule | what |\n|---|---|\n")
        .contains("| `duplicate-implementation` | `com.example.LegacyPool` |\n");
  }

  @Test
  void notifies_nobody_and_leaves_its_table_whole() {
    Violation evil =
        Samples.violation(
            "duplicate-implementation",
            Severity.ERROR,
            "A | B is <img src=x> [link](javascript:x) @Deprecated `code`\n# title",
            Samples.at("src/a|b`c.java", 1, "class A", "A", ""),
            List.of());

    String row =
        Written.text(new MarkdownReport(), Mixed.of(List.of(evil)))
            .lines()
            .filter(line -> line.startsWith("| error"))
            .findFirst()
            .orElseThrow();

    assertThat(row)
        .isEqualTo(
            "| error | `duplicate-implementation` | `src/a\\|b'c.java:1` | A \\| B is \\<img"
                + " src=x\\> \\[link\\](javascript:x) `@Deprecated` \\`code\\`\u240A\\# title. Move"
                + " its 14 users to UnifiedWebSocketManager, then delete it |");
  }

  @Test
  void fits_into_a_comment() {
    String comment = Written.text(new MarkdownReport(), Samples.many(20_000));

    assertThat(comment.length()).isLessThan(65_536);
    assertThat(comment).contains("\nand 19,950 more.\n");
  }

  private static String comment(Verdict verdict) {
    return Written.text(new MarkdownReport(), result(verdict));
  }

  private static Result result(Verdict verdict) {
    return Samples.of(List.of(), verdict);
  }
}
