package dev.ssot.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.facts.BodyFact;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BodyFingerprintTest {

  @Test
  void counts_the_tokens_between_the_braces() {
    assertThat(body("void m() { a(); /* no */ b.c(); }").tokens()).isEqualTo(10);
    assertThat(body("void m() { }").tokens()).isZero();
  }

  @Test
  void ignores_formatting_and_comments() {
    BodyFact plain = body("int m(int a) { int b = a >> 1; String c = x; return b; }");
    BodyFact formatted =
        body(
            """
            int m(int a) {
              // half
              int b =
                  a >> 1; /* c */
              String c = x;

              return b;
            }
            """);

    assertThat(formatted).isEqualTo(plain);
  }

  @Test
  void ignores_the_indentation_of_text_blocks() {
    String block = "void m() { a(\"\"\"\n%1$sx\n%1$s  y\n%1$s\"\"\"); }";

    assertThat(body(block.formatted("    "))).isEqualTo(body(block.formatted("  ")));
  }

  @Test
  void sees_the_same_shape_under_other_names_of_parameters_and_locals() {
    BodyFact one = body("int m(Foo a) { for (Bar b : a.bs()) { f(c -> c.d(b)); } return a.size; }");
    BodyFact other =
        body("int m(Foo x) { for (Bar y : x.bs()) { f(z -> z.d(y)); } return x.size; }");

    assertThat(other.shape()).isEqualTo(one.shape());
    assertThat(other.sketch()).isEqualTo(one.sketch());
    assertThat(other.exact()).isNotEqualTo(one.exact());
  }

  @Test
  void numbers_catch_parameters_and_pattern_variables_too() {
    BodyFact one =
        body("void m(Object o) { try { if (o instanceof Foo f) f.g(); } catch (E e) { h(e); } }");
    BodyFact other =
        body("void m(Object p) { try { if (p instanceof Foo x) x.g(); } catch (E y) { h(y); } }");

    assertThat(other.shape()).isEqualTo(one.shape());
  }

  @Test
  void keeps_the_names_of_fields_methods_and_types() {
    BodyFact body = body("int m(int a) { return this.size + a; }");

    assertThat(body("int m(int a) { return this.count + a; }").shape()).isNotEqualTo(body.shape());
    assertThat(body("int m(int a) { return this.a + a; }").shape())
        .isNotEqualTo(body("int m(int b) { return this.b + b; }").shape());
  }

  @Test
  void tells_parameters_in_another_order_apart() {
    assertThat(body("int m(int a, int b) { return a - b; }").shape())
        .isNotEqualTo(body("int m(int a, int b) { return b - a; }").shape());
  }

  @Test
  void keeps_the_smallest_shingles_sorted_as_unsigned_numbers() {
    String statements =
        IntStream.range(0, 100).mapToObj(i -> "f" + i + "();").collect(Collectors.joining());

    BodyFact body = body("void m() { " + statements + " }");

    assertThat(body.sketch()).hasSize(BodyFact.SKETCH);
    assertThat(body.shingles()).isGreaterThan(300);
    assertThat(Arrays.stream(body.sketch()).mapToLong(Integer::toUnsignedLong)).isSorted();
  }

  @Test
  void keeps_all_shingles_of_a_small_body_once() {
    BodyFact body = body("void m() { a(); a(); a(); a(); }");

    assertThat(body.shingles()).isEqualTo(4);
    assertThat(body.sketch()).hasSize(4);
  }

  private static BodyFact body(String method) {
    return Objects.requireNonNull(Reading.method(method).body());
  }
}
