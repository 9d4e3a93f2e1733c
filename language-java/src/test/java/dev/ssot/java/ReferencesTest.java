package dev.ssot.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.facts.FileFacts;
import dev.ssot.model.facts.Reference;
import dev.ssot.model.facts.ReferenceKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferencesTest {

  @Test
  void states_supertypes() {
    FileFacts facts = Reading.file("class T extends a.B<C> implements D permits E {}");

    assertThat(Reading.names(facts, ReferenceKind.INHERIT)).containsExactly("a.B", "D", "E");
    assertThat(Reading.names(facts, ReferenceKind.TYPE)).containsExactly("C");
  }

  @Test
  void states_types_but_neither_type_variables_nor_primitives_nor_var() {
    FileFacts facts =
        Reading.file(
            """
            class T<A> {
              A a; int b; List<A> c;
              <B extends Foo> B m(B p, Bar... q) throws Baz {
                var v = (Cast) p;
                f((var x) -> x instanceof Pattern);
                return Lit.class == null ? null : p;
              }
            }
            """);

    assertThat(Reading.names(facts, ReferenceKind.TYPE))
        .containsExactly("List", "Foo", "Bar", "Baz", "Cast", "Pattern", "Lit");
  }

  @Test
  void states_the_types_that_qualify_a_type_as_well() {
    FileFacts facts = Reading.file("class T { java.util.Map.Entry<Foo, Bar> e; }");

    assertThat(Reading.names(facts, ReferenceKind.TYPE))
        .containsExactly("java.util.Map", "java.util.Map.Entry", "Foo", "Bar");
  }

  @Test
  void states_constructions_with_their_arguments() {
    FileFacts facts =
        Reading.file("class T { Object o = new a.Foo<Bar>(1, 2); Supplier<?> s = Baz::new; }");

    assertThat(of(facts, ReferenceKind.CONSTRUCT)).containsExactly("a.Foo null 2", "Baz null -1");
  }

  @Test
  void states_calls_with_receiver_and_arguments() {
    FileFacts facts =
        Reading.file(
            "class T { T() { this(1); } T(int a) { super(a, 2); b(); Foo.c(1); f(Bar::d); } }");

    assertThat(of(facts, ReferenceKind.CALL))
        .containsExactly("<init> this 1", "<init> super 2", "b  0", "c Foo 1", "f  1", "d Bar -1");
  }

  @Test
  void states_names_of_types_and_fields_in_expressions() {
    FileFacts facts =
        Reading.file(
            """
            class T {
              int own;
              void m(Foo p) {
                a(Foo.BAR); b(x.y.Foo.BAR.baz); c(Outer.Inner.d()); e(INHERITED); g(p.h); own = p.own;
              }
            }
            """);

    assertThat(of(facts, ReferenceKind.NAME))
        .containsExactly(
            "Foo null -1",
            "BAR Foo -1",
            "x.y.Foo null -1",
            "BAR x.y.Foo -1",
            "baz x.y.Foo:BAR -1",
            "Outer null -1",
            "Outer.Inner null -1",
            "INHERITED  -1",
            "h Foo -1",
            "own Foo -1");
  }

  @Test
  void takes_an_upper_case_name_before_a_dot_for_a_type_or_a_constant() {
    FileFacts facts =
        Reading.file("import a.URI; class T { void m() { URI.x(); LOG.y(); MAX_SIZE.z(); } }");

    assertThat(of(facts, ReferenceKind.NAME))
        .containsExactly("URI null -1", "LOG  -1", "LOG null -1", "MAX_SIZE  -1");
  }

  @Test
  void states_case_labels_as_constants_of_what_is_switched_on() {
    FileFacts facts =
        Reading.file(
            "class T { void m(Kind k, int i) { switch (k) { case A, B: } switch (i) { case C: } } }");

    assertThat(of(facts, ReferenceKind.NAME)).containsExactly("A Kind -1", "B Kind -1", "C  -1");
  }

  @Test
  void states_annotations_and_what_their_values_use() {
    FileFacts facts = Reading.file("@A(Bee.C) @x.D(type = E.class) class T { @F int f; }");

    assertThat(Reading.names(facts, ReferenceKind.ANNOTATION)).containsExactly("A", "x.D", "F");
    assertThat(Reading.names(facts, ReferenceKind.TYPE)).containsExactly("E");
    assertThat(of(facts, ReferenceKind.NAME)).containsExactly("Bee null -1", "C Bee -1");
  }

  @Test
  void states_what_documentation_links_to() {
    FileFacts facts =
        Reading.file(
            """
            class T {
              /**
               * A {@link Foo#bar(Baz, int)}, {@linkplain #own(Arg)}, {@code {@link No}}.
               * @see a.b.Other.Nested
               * @see <a href="x">No</a>
               * @throws Oops if {@link java.util}
               */
              void m() {}
            }
            """);

    assertThat(Reading.names(facts, ReferenceKind.DOCUMENTATION))
        .containsExactly("Foo", "Baz", "Arg", "a.b.Other", "a.b.Other.Nested", "Oops");
  }

  @Test
  void states_text_that_reads_like_a_qualified_name() {
    FileFacts facts =
        Reading.file(
            """
            class T {
              String[] s = {"com.acme.Foo", "com.acme.Foo$Bar", "Foo", "com.acme", "a.b Foo", "x.Y.", ".X"};
              String t = \"""
                  com.acme.Foo\""";
            }
            """);

    assertThat(Reading.names(facts, ReferenceKind.TEXT))
        .containsExactly("com.acme.Foo", "com.acme.Foo$Bar");
  }

  @Test
  void states_the_services_of_a_module() {
    FileFacts facts =
        Reading.file(
            "module m { requires a.b; exports c; uses x.Y; provides x.Y with x.Z, x.W; opens d to e; }");

    assertThat(facts.types()).isEmpty();
    assertThat(Reading.names(facts, ReferenceKind.TYPE))
        .containsExactly("x.Y", "x.Y", "x.Z", "x.W");
  }

  @Test
  void states_the_scopes_that_references_stand_in() {
    FileFacts facts =
        Reading.file(
            """
            @P package a;
            @A class T {
              B b = new C();
              static { Dee.d(); }
              T(E e) {}
              int m(java.util.List<F> f, int... n) {
                new Runnable() { public void run() { g(); } };
                class L { H h; }
              }
              enum N { X(new I()) }
            }
            """);

    assertThat(facts.references())
        .extracting(r -> r.name() + " in " + facts.scopeOf(r))
        .containsExactly(
            "P in ",
            "A in T",
            "B in T#b",
            "C in T#b",
            "Dee in T#<clinit>",
            "d in T#<clinit>",
            "E in T#<init>(E)",
            "java.util.List in T#m(List,int...)",
            "F in T#m(List,int...)",
            "Runnable in T#m(List,int...)",
            "g in T#m(List,int...)",
            "H in T.L#h",
            "I in T.N#X");
  }

  @Test
  void tells_what_is_done_later_from_what_is_done_at_once() {
    FileFacts facts =
        Reading.file(
            """
            class T {
              static final A a = now(() -> later(), T::also);
              static final B b = new Base(now()) { C c = later(); };
              enum N { X(now()) { void m() { later(); } } }
              void m() {
                Runnable r = () -> { class L { D d = now(); } later(); };
                now();
              }
            }
            """);

    assertThat(facts.references().stream().filter(r -> r.kind() == ReferenceKind.CALL))
        .filteredOn(reference -> !reference.name().equals("also"))
        .hasSize(9)
        .allMatch(reference -> reference.deferred() == reference.name().equals("later"));
  }

  private static List<String> of(FileFacts facts, ReferenceKind kind) {
    return facts.references().stream()
        .filter(reference -> reference.kind() == kind)
        .map(ReferencesTest::shown)
        .toList();
  }

  private static String shown(Reference reference) {
    return reference.name() + " " + reference.receiver() + " " + reference.arguments();
  }
}
