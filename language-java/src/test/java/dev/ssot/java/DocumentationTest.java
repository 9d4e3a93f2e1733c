package dev.ssot.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.facts.Documentation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentationTest {

  @Test
  void takes_the_first_sentence_as_plain_text() {
    Documentation documentation =
        Reading.documentation(
            """
            /**
             * Holds a {@link Foo#bar(int) bar}, e.g. {@code a < b}, of <b>all</b> {@link Foo#bar}s &lt;now&gt;
             * and later. And more.
             */\
            """);

    assertThat(documentation.summary())
        .isEqualTo("Holds a bar, e.g. a < b, of all Foo.bars <now> and later.");
  }

  @Test
  void ends_the_summary_with_the_first_paragraph() {
    assertThat(Reading.documentation("/** One\n * <p>Two. */").summary()).isEqualTo("One");
    assertThat(Reading.documentation("/** One\n *\n * Two. */").summary()).isEqualTo("One");
    assertThat(Reading.documentation("/** One\n * @since 2 */").summary()).isEqualTo("One");
  }

  @Test
  void cuts_a_long_summary() {
    String summary = Reading.documentation("/** " + "word ".repeat(100) + ". */").summary();

    assertThat(summary).hasSize(240).endsWith("…");
  }

  @Test
  void reads_the_tags() {
    Documentation documentation =
        Reading.documentation(
            """
            /**
             * Foo.
             *
             * @since 1.2, or so
             * @deprecated As of 2.0, in favor of
             *     {@link Bar#baz(int, String)}
             * @see Other
             */\
            """);

    assertThat(documentation.since()).isEqualTo("1.2, or so");
    assertThat(documentation.deprecated()).isTrue();
    assertThat(documentation.deprecation()).isEqualTo("As of 2.0, in favor of Bar.baz(int,String)");
    assertThat(documentation.replacement()).isEqualTo("Bar#baz(int,String)");
    assertThat(documentation.links()).containsExactly("Bar#baz(int,String)", "Other");
  }

  @Test
  void takes_an_at_sign_in_code_for_no_tag() {
    Documentation documentation =
        Reading.documentation(
            "/**\n * A.\n * <pre>{@code\n * @deprecated x\n * { }\n * }</pre>\n */");

    assertThat(documentation.deprecated()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          use {@link Foo}                                        | Foo
          Use {@code Foo.bar()} instead.                         | Foo.bar()
          replaced by {@link #baz(int)}                          | #baz(int)
          as of 3.0; replaced with the {@linkplain a.b.Foo foo}  | a.b.Foo
          in favour of FooBar                                    | FooBar
          use Foo#bar(int) instead                               | Foo#bar(int)
          please use the new {@link Foo} or {@link Bar}          | Foo
          {@link Foo}                                            | Foo
          See {@link Foo}                                        | Foo
          superseded by com.acme.Foo                             | com.acme.Foo
          since Java 8 there is no need for it                   |
          use the other one                                      |
          in favor of Java's own                                 |
          with no replacement                                    |
          """)
  void finds_the_replacement(String tag, String replacement) {
    assertThat(Reading.documentation("/** @deprecated " + tag + " */").replacement())
        .isEqualTo(replacement == null ? "" : replacement);
  }

  @Test
  void finds_a_replacement_in_prose_only_if_the_prose_deprecates() {
    assertThat(Reading.documentation("/** Legacy: use {@link Foo}. */").replacement())
        .isEqualTo("Foo");
    assertThat(Reading.documentation("/** Use {@link Foo} instead. */").replacement())
        .isEqualTo("Foo");
    assertThat(Reading.documentation("/** Callers use {@link Foo} to send. */").replacement())
        .isEmpty();
  }

  @Test
  void reads_markdown_comments() {
    Documentation documentation =
        Reading.documentation(
            """
            /// Sends `a` to [Foo#bar], as [said](https://x.y) by [him][Baz].
            ///
            /// ```
            /// @deprecated not this
            /// ```
            /// @deprecated use [Bar]\
            """);

    assertThat(documentation.summary()).isEqualTo("Sends a to Foo.bar, as said by him.");
    assertThat(documentation.links()).containsExactly("Foo#bar", "Baz", "Bar");
    assertThat(documentation.deprecation()).isEqualTo("use Bar");
    assertThat(documentation.replacement()).isEqualTo("Bar");
  }

  @Test
  void belongs_to_the_declaration_that_follows() {
    assertThat(Reading.method("/** Other. */ int a; /* no */ void m() {}").documentation())
        .isSameAs(Documentation.NONE);
    assertThat(Reading.method("/** This. */ // no\n @A void m() {}").documentation().summary())
        .isEqualTo("This.");
    assertThat(Reading.field("/** F. */ int a, b;").documentation().summary()).isEqualTo("F.");
    assertThat(Reading.type("enum E { /** A. */ A }").fields().get(0).documentation().summary())
        .isEqualTo("A.");
  }

  @Test
  void survives_comments_that_hold_nothing() {
    assertThat(Reading.documentation("/** */").summary()).isEmpty();
    assertThat(Reading.documentation("/***/").summary()).isEmpty();
    assertThat(Reading.documentation("/** {@ */").summary()).isNotNull();
    assertThat(Reading.documentation("/** {@link */").links()).isEmpty();
    assertThat(Reading.documentation("/** <a & &#x; &#99999999; */").summary()).isNotNull();
    assertThat(Reading.documentation("///").summary()).isEmpty();
  }
}
