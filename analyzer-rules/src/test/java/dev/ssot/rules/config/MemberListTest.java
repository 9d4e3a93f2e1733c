package dev.ssot.rules.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemberListTest {

  private static String without(String text, String... types) {
    List<MemberList.Span> spans =
        new ArrayList<>(MemberList.of(text, "session").without(List.of(types)));
    Collections.reverse(spans);
    StringBuilder left = new StringBuilder(text);
    spans.forEach(span -> left.delete(span.start(), span.end()));
    return left.toString();
  }

  @Test
  void lines_go_whole_and_nothing_else_changes() {
    String text =
        """
        # \uD83D\uDE00 the whole of it
        concepts:
          store:
            canonical: a.B
            members: [a.B, a.Old]
          session:
            canonical: a.New # stays
            members:
              # the first
              - a.New
              - 'a.Old' # since 1.0

              - "a.Older"
        legacy:
          - a.Old
        """;

    assertThat(without(text, "a.Old", "a.Older"))
        .isEqualTo(
            text.replace("      - 'a.Old' # since 1.0\n", "").replace("      - \"a.Older\"\n", ""));
  }

  @Test
  void line_endings_of_windows_and_a_last_line_without_an_end_are_no_matter() {
    String text = "concepts:\r\n  session:\r\n    members:\r\n    - a.New\r\n    - a.Old";

    assertThat(without(text, "a.Old"))
        .isEqualTo("concepts:\r\n  session:\r\n    members:\r\n    - a.New\r\n");
  }

  @Test
  void a_list_in_brackets_keeps_its_commas_in_order() {
    String text = "concepts: {session: {canonical: a.A, members: [a.A, a.B, a.C, a.D]}}\n";

    assertThat(without(text, "a.B")).isEqualTo(text.replace("a.B, ", ""));
    assertThat(without(text, "a.C", "a.D")).isEqualTo(text.replace(", a.C, a.D", ""));
    assertThat(without(text, "a.A", "a.C")).isEqualTo(text.replace("[a.A, a.B, a.C,", "[a.B,"));
    assertThat(without(text, "a.A", "a.B", "a.C", "a.D"))
        .isEqualTo(text.replace("[a.A, a.B, a.C, a.D]", "[]"));
  }

  @Test
  void a_type_that_is_not_listed_takes_nothing_away() {
    String text = "concepts:\n  session:\n    canonical: a.Old\n";

    assertThat(without(text, "a.Old")).isEqualTo(text);
    assertThat(without("", "a.Old")).isEmpty();
  }
}
