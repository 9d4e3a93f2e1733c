package dev.ssot.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.facts.FileFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiversTest {

  /** Every statement calls {@code it()} once; "-" stands for null. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Foo f = g(); f.it();                               | Foo
          a.b.Foo<Bar> f = null; f.it();                     | a.b.Foo
          var f = new Foo<>(); f.it();                       | Foo
          var f = field.get(1); f.it();                      | Field:get(1)
          var f = other(); f.it();                           | this:other(0)
          it();                                              |
          field.it();                                        | Field
          this.field.it();                                   | Field
          this.it();                                         | this
          super.it();                                        | super
          T.this.it();                                       | T
          inherited.it();                                    | this:inherited
          parameter.it();                                    | Param
          parameter.a.b.it();                                | Param:a.b
          parameter.a().b(1, 2).it();                        | Param:a(0).b(2)
          Foo.it();                                          | Foo
          a.b.Foo.it();                                      | a.b.Foo
          a.b.Foo.BAR.it();                                  | a.b.Foo:BAR
          Foo.Bar.it();                                      | Foo.Bar
          Foo.getBar(0).baz.it();                            | Foo:getBar(1).baz
          foo().it();                                        | this:foo(0)
          ((Foo) x).it();                                    | Foo
          (parameter).it();                                  | Param
          "x".it();                                          | String
          Foo.class.it();                                    | Class
          new Foo(1).it();                                   | Foo
          new Foo() { void m() { it(); } };                  |
          new Foo() { void m() { this.it(); } };             | Foo
          array[0].it();                                     | Elem
          array.it();                                        | -
          varargs[1].it();                                   | Var
          matrix[0].it();                                    | -
          matrix[0][1].it();                                 | Elem
          for (Foo f : fs) f.it();                           | Foo
          for (var f : array) f.it();                        | Elem
          for (var f : fs) f.it();                           | -
          run(f -> f.it());                                  | -
          run((Foo f) -> f.it());                            | Foo
          if (x instanceof Foo f) f.it();                    | Foo
          if (!(x instanceof Foo f)) return; f.it();         | Foo
          if (x instanceof P(Foo f, var g)) f.it();          | Foo
          switch (x) { case Foo f -> f.it(); }               | Foo
          try (Foo f = g()) { f.it(); }                      | Foo
          try { } catch (Foo f) { f.it(); }                  | Foo
          generic.it();                                      | -
          bounded.it();                                      | Bound
          (a ? b : c).it();                                  | -
          boundedType.get().it();                            | Bound:get(0)
          imported.it();                                     | x.Y:imported
          called().it();                                     | x.Y:called(0)
          run(parameter::it);                                | Param
          run(Foo::it);                                      | Foo
          run(a.b.Foo::it);                                  | a.b.Foo
          run(this::it);                                     | this
          run(Foo.bar()::it);                                | Foo:bar(0)
          own().it();                                        | this:own(0)
          """)
  void finds_the_type_that_a_call_is_made_on(String statement, String receiver) {
    FileFacts facts =
        Reading.file(
            """
            import static x.Y.imported;
            import static x.Y.called;
            class T<G, B extends Bound> {
              Field field; Elem[] array; Elem[][] matrix; G generic; B bounded;
              Object own() {}
              <P extends Bound> void m(Param<X> parameter, P boundedType, Var... varargs) { %s }
            }
            """
                .formatted(statement));

    String expected = receiver == null ? "" : receiver.equals("-") ? null : receiver;
    assertThat(Reading.call(facts, "it").receiver()).isEqualTo(expected);
  }

  @Test
  void lets_inner_variables_hide_outer_ones() {
    FileFacts facts =
        Reading.file(
            """
            class T {
              Foo a;
              void m() { { Bar a; } a.it(); }
            }
            """);

    assertThat(Reading.call(facts, "it").receiver()).isEqualTo("Foo");
  }

  @Test
  void sees_fields_that_are_declared_further_down_or_further_out() {
    FileFacts facts = Reading.file("class T { class N { void m() { a.it(); } } Foo a; }");

    assertThat(Reading.call(facts, "it").receiver()).isEqualTo("Foo");
  }

  @Test
  void names_the_outer_type_whose_method_gives_the_receiver() {
    FileFacts facts = Reading.file("class T { Foo a() {} class N { void m() { a().it(); } } }");

    assertThat(Reading.call(facts, "it").receiver()).isEqualTo("T:a(0)");
  }

  @Test
  void gives_up_on_very_long_chains() {
    FileFacts facts =
        Reading.file("class T { void m(Foo f) { f" + ".append(1)".repeat(3000) + ".it(); } }");

    assertThat(Reading.call(facts, "it").receiver()).isNull();
  }
}
