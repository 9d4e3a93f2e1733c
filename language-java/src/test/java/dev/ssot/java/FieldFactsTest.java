package dev.ssot.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.facts.FieldFact;
import dev.ssot.model.facts.FieldFact.Initialiser;
import dev.ssot.model.facts.Modifiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldFactsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          int a;                              | NONE      | ``
          int a = 1;                          | LITERAL   | 1
          int a = -1;                         | LITERAL   | -1
          long a = 60 * (24L + 1);            | LITERAL   | 60*(24L+1)
          String a = "x" + "y z";             | LITERAL   | "x"+"y z"
          String a = null;                    | LITERAL   | null
          int a = MAX;                        | NAME      | MAX
          int a = Foo . MAX;                  | NAME      | Foo.MAX
          Object a = new Foo( 1 );            | CONSTRUCT | new Foo(1)
          Object a = Foo.of(1);               | OTHER     | Foo.of(1)
          int[] a = { 1, 2 };                 | OTHER     | {1,2}
          int a = 1 /* one */ + MAX;          | OTHER     | 1+MAX
          """)
  void says_how_a_field_gets_its_first_value(String source, Initialiser kind, String value) {
    FieldFact field = Reading.field(source);

    assertThat(field.initialiser()).isEqualTo(kind);
    assertThat(field.value()).isEqualTo(value == null ? "" : value);
  }

  @Test
  void states_a_long_value_as_a_hash() {
    FieldFact one = Reading.field("String a = \"" + "x".repeat(2_100) + "\";");
    FieldFact other = Reading.field("String a = \"" + "y".repeat(2_100) + "\";");

    assertThat(one.value()).startsWith("#").hasSizeLessThan(20).isNotEqualTo(other.value());
  }

  @Test
  void writes_types_without_space_and_annotations() {
    FieldFact field =
        Reading.field("java.util.@A Map< String , ? extends  List<@B T> > @C [] f [];");

    assertThat(field.type()).isEqualTo("java.util.Map<String,? extends List<T>>[][]");
  }

  @Test
  void states_modifiers() {
    FieldFact field = Reading.field("private static volatile int a;");

    assertThat(field.modifiers().bits())
        .isEqualTo(Modifiers.PRIVATE | Modifiers.STATIC | Modifiers.VOLATILE);
  }
}
