package dev.ssot.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.facts.ArgumentCheck;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.Parameter;
import org.junit.jupiter.api.Test;

class MethodFactsTest {

  @Test
  void states_the_signature_as_written() {
    MethodFact method =
        Reading.method(
            """
            public static <T extends Foo & Bar, U> java.util.List<? super T> m(
                final @A Map<String, T[]> a, int b[], String... c) throws IOException, x.Y {}
            """);

    assertThat(method.typeParameters()).containsExactly("T", "U");
    assertThat(method.returnType()).isEqualTo("java.util.List<? super T>");
    assertThat(method.parameters())
        .containsExactly(
            new Parameter("a", "Map<String,T[]>", false, false),
            new Parameter("b", "int[]", false, false),
            new Parameter("c", "String", true, false));
    assertThat(method.thrown()).containsExactly("IOException", "x.Y");
    assertThat(method.signature()).isEqualTo("m(Map,int[],String...)");
  }

  @Test
  void states_what_the_body_creates_and_throws() {
    MethodFact method =
        Reading.method(
            """
            void m(RuntimeException e) {
              if (a) throw new Foo();
              try { b(() -> { throw new x.Bar("a"); }); } catch (Exception f) { throw e; }
              new Thread() { public void run() { throw new Elsewhere(); } };
              throw new Foo();
            }
            """);

    assertThat(method.raised()).containsExactly("Foo", "x.Bar");
  }

  @Test
  void finds_arguments_that_are_refused_by_an_if() {
    MethodFact method =
        Reading.method(
            """
            void m(String a, List<?> b, int c, int d) {
              if (a == null || b.isEmpty()) { throw new IllegalArgumentException("x"); }
              if (c < 0) throw new FooException();
              if (d < 0) { log(); }
              if (this.d < 0) throw new BarException();
            }
            """);

    assertThat(method.checks())
        .containsExactly(
            new ArgumentCheck("a", "IllegalArgumentException"),
            new ArgumentCheck("b", "IllegalArgumentException"),
            new ArgumentCheck("c", "FooException"));
  }

  @Test
  void finds_arguments_that_library_calls_refuse() {
    MethodFact method =
        Reading.method(
            """
            void m(String a, String b, int c, String d, String e) {
              this.a = Objects.requireNonNull(a, "a");
              Assert.notNull(b, "b");
              Preconditions.checkArgument(c > 0, "must be positive: %s", c);
              String f = checkNotNull(d);
              print(e);
            }
            """);

    assertThat(method.checks())
        .containsExactly(
            new ArgumentCheck("a", "java.lang.NullPointerException"),
            new ArgumentCheck("b", ""),
            new ArgumentCheck("c", ""),
            new ArgumentCheck("d", ""));
  }

  @Test
  void takes_a_member_for_no_argument_whatever_stands_around_the_dot() {
    MethodFact method =
        Reading.method(
            """
            void m(String a, String b, String c) {
              if (c == null || this . a == null || other. /* its */ b (1)) {
                throw new FooException();
              }
            }
            """);

    assertThat(method.checks()).containsExactly(new ArgumentCheck("c", "FooException"));
  }

  @Test
  void states_no_body_where_there_is_none() {
    assertThat(Reading.method("abstract void m();").body()).isNull();
    assertThat(Reading.method("void m() {}").body()).isNotNull();
  }
}
