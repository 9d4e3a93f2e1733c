package dev.ssot.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.facts.BodyTokens;
import org.junit.jupiter.api.Test;

class MethodTokensTest {

  private static BodyTokens tokens(String declaration) {
    return new JavaLanguage().tokens(declaration).orElseThrow();
  }

  @Test
  void there_is_one_hash_for_each_token_in_both_ways_of_reading() {
    BodyTokens tokens = tokens("int twice(int n) { int sum = n; /* and again */ return sum + n; }");

    assertThat(tokens.exact()).hasSize(10);
    assertThat(tokens.shape()).hasSize(10);
  }

  @Test
  void braces_of_single_statements_are_no_tokens_and_neither_are_final_and_this() {
    assertThat(tokens("void a() { final int c = 1; for (;;) { this.b = c; } }").exact())
        .isEqualTo(tokens("void a() { int c = 1; for (;;) b = c; }").exact());
  }

  @Test
  void layout_and_comments_are_no_tokens() {
    assertThat(tokens("void a() {\n  b( 1 ); // one\n}").exact())
        .isEqualTo(tokens("void a() { b(1); }").exact());
  }

  @Test
  void variables_are_told_by_their_number_and_not_by_their_name() {
    BodyTokens one = tokens("int f(int a) { for (Object o : all) { use(o, a); } return a; }");
    BodyTokens other = tokens("int f(int n) { for (Object x : all) { use(x, n); } return n; }");

    assertThat(one.shape()).isEqualTo(other.shape());
    assertThat(one.exact()).isNotEqualTo(other.exact());
  }

  @Test
  void a_method_of_an_interface_is_read_as_well() {
    assertThat(tokens("default int size() { return 0; }").exact()).hasSize(3);
  }

  @Test
  void what_is_no_method_with_a_body_has_no_tokens() {
    assertThat(new JavaLanguage().tokens("abstract void a();")).isEmpty();
    assertThat(new JavaLanguage().tokens("int a = 1;")).isEmpty();
    assertThat(new JavaLanguage().tokens("void a( {")).isEmpty();
  }
}
