package dev.ssot.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.facts.FileFacts;
import dev.ssot.model.facts.ParseProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableFilesTest {

  private static final JavaLanguage JAVA = new JavaLanguage();

  @Test
  void names_the_place_and_what_stands_there() {
    FileFacts facts = JAVA.read("class T {\n  void m() { int = 1; }\n}\n");

    assertThat(facts.problems()).containsExactly(new ParseProblem(2, 14, "unexpected `int`"));
    assertThat(facts.types()).isEmpty();
    assertThat(facts.lines()).isEqualTo(3);
  }

  @Test
  void names_conflict_markers() {
    FileFacts facts =
        JAVA.read("class T {\n<<<<<<< HEAD\n int a;\n=======\n int b;\n>>>>>>> x\n}\n");

    assertThat(facts.problems())
        .containsExactly(
            new ParseProblem(2, 1, "an unresolved merge conflict: the line starts with `<<<<<<<`"));
  }

  @Test
  void says_that_a_file_ends_too_early() {
    assertThat(JAVA.read("class T {\n void m() {\n").problems())
        .extracting(ParseProblem::reason)
        .containsExactly("the file ends too early: a brace, a quote or a comment is still open");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class T { String s = \"abc; }",
        "class T { /* never closed }",
        "class T { char c = 'ab'; }",
        "class T { \u0000 }",
        "class T { # }",
        "}",
        "class",
        "package ;",
        "@",
        "class T { void m() { \"\"\" } }",
        "\u0000\u0001\u0002",
      })
  void makes_a_problem_of_bad_source(String text) {
    FileFacts facts = JAVA.read(text);

    assertThat(facts.problems()).hasSize(1);
    ParseProblem problem = facts.problems().get(0);
    assertThat(problem.line()).isPositive();
    assertThat(problem.column()).isPositive();
    assertThat(problem.reason()).isNotBlank().doesNotContain("\n").hasSizeLessThan(160);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n", "// only\n", "/* only */", "/** only */\n\n", ";", "package a;"})
  void reads_files_without_types(String text) {
    FileFacts facts = JAVA.read(text);

    assertThat(facts.problems()).isEmpty();
    assertThat(facts.types()).isEmpty();
  }

  @Test
  void reads_a_concatenation_of_thousands_of_terms() {
    String sum = "a" + " + \"x\" + b".repeat(10_000);

    assertThat(JAVA.read("class T { String s = " + sum + "; }").problems()).isEmpty();
  }

  @Test
  void reads_a_chain_of_thousands_of_calls() {
    String chain = "a" + ".append(b)".repeat(10_000);

    assertThat(JAVA.read("class T { Object s = " + chain + "; }").problems()).isEmpty();
  }

  @Test
  void makes_a_problem_of_nesting_without_end() {
    String nested = "(".repeat(50_000) + "1" + ")".repeat(50_000);

    assertThat(JAVA.read("class T { int i = " + nested + "; }").problems())
        .extracting(ParseProblem::reason)
        .containsExactly("the code is nested too deeply to be read");
  }

  @Test
  void reads_the_next_file_after_a_bad_one() {
    JAVA.read("class T { String s = \"abc; }");

    assertThat(JAVA.read("class T {}").types()).hasSize(1);
  }
}
