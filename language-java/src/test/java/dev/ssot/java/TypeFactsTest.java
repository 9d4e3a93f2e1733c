package dev.ssot.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.facts.AnnotationFact;
import dev.ssot.model.facts.FieldFact;
import dev.ssot.model.facts.FileFacts;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.Modifiers;
import dev.ssot.model.facts.Parameter;
import dev.ssot.model.facts.TypeFact;
import dev.ssot.model.facts.TypeKind;
import dev.ssot.model.source.Range;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypeFactsTest {

  @Test
  void states_package_imports_and_lines() {
    FileFacts facts =
        Reading.file(
            """
            package a.b;

            import a.Foo;
            import static a.Foo.BAR;
            import c.*;
            import static d.E.*;

            class T {}
            """);

    assertThat(facts.packageName()).isEqualTo("a.b");
    assertThat(facts.lines()).isEqualTo(8);
    assertThat(facts.imports())
        .extracting(i -> i.path() + " " + i.isStatic() + " " + i.wildcard())
        .containsExactly(
            "a.Foo false false", "a.Foo.BAR true false", "c false true", "d.E true true");
    assertThat(facts.imports().get(1).range()).isEqualTo(new Range(4, 15, 4, 23));
  }

  @Test
  void knows_every_kind_of_type() {
    FileFacts facts =
        Reading.file("class C {} interface I {} enum E { A } record R(int a) {} @interface X {}");

    assertThat(facts.types())
        .extracting(TypeFact::kind)
        .containsExactly(
            TypeKind.CLASS,
            TypeKind.INTERFACE,
            TypeKind.ENUM,
            TypeKind.RECORD,
            TypeKind.ANNOTATION);
  }

  @Test
  void states_supertypes_without_type_arguments() {
    TypeFact type =
        Reading.type(
            "sealed class T<A, B extends Foo> extends x.Base<A> implements I<B>, J permits K, L {}");

    assertThat(type.typeParameters()).containsExactly("A", "B");
    assertThat(type.extended()).containsExactly("x.Base");
    assertThat(type.implemented()).containsExactly("I", "J");
    assertThat(type.permitted()).containsExactly("K", "L");
    assertThat(type.modifiers().has(Modifiers.SEALED)).isTrue();
  }

  @Test
  void nests_members_and_local_types_under_the_type_around_them() {
    TypeFact type =
        Reading.type(
            """
            class T {
              class Member {}
              void m() {
                class Local { void n() { record Inner(int a) {} } }
                Runnable r = new Runnable() { public void run() { class Deep {} } };
              }
            }
            """);

    assertThat(type.nested()).extracting(TypeFact::name).containsExactly("Member", "Local", "Deep");
    assertThat(type.nested()).extracting(TypeFact::local).containsExactly(false, true, true);
    assertThat(type.nested().get(1).nested()).extracting(TypeFact::name).containsExactly("Inner");
  }

  @Test
  void makes_the_implicit_modifiers_of_interface_members_explicit() {
    TypeFact type =
        Reading.type(
            """
            interface I {
              int F = 1;
              void a();
              default void b() {}
              static void c() {}
              private void d() {}
              class N {}
            }
            """);

    assertThat(type.fields().get(0).modifiers().bits())
        .isEqualTo(Modifiers.PUBLIC | Modifiers.STATIC | Modifiers.FINAL);
    assertThat(type.methods())
        .extracting(m -> m.modifiers().bits())
        .containsExactly(
            Modifiers.PUBLIC | Modifiers.ABSTRACT,
            Modifiers.PUBLIC | Modifiers.DEFAULT,
            Modifiers.PUBLIC | Modifiers.STATIC,
            Modifiers.PRIVATE);
    assertThat(type.nested().get(0).modifiers().bits())
        .isEqualTo(Modifiers.PUBLIC | Modifiers.STATIC);
  }

  @Test
  void makes_nested_enums_records_and_interfaces_static() {
    TypeFact type = Reading.type("class T { enum E {} record R() {} interface I {} class C {} }");

    assertThat(type.nested())
        .extracting(nested -> nested.modifiers().isStatic())
        .containsExactly(true, true, true, false);
  }

  @Test
  void states_enum_constants_as_fields() {
    TypeFact type =
        Reading.type("enum E implements I { A, @Deprecated B(1, \"x\") { void m() {} } }");

    assertThat(type.fields()).extracting(FieldFact::name).containsExactly("A", "B");
    assertThat(type.fields()).extracting(FieldFact::type).containsOnly("E");
    assertThat(type.fields().get(0).modifiers().bits())
        .isEqualTo(Modifiers.ENUM_CONSTANT | Modifiers.PUBLIC | Modifiers.STATIC | Modifiers.FINAL);
    assertThat(type.fields().get(1).value()).isEqualTo("1,\"x\"");
    assertThat(type.fields().get(1).isAnnotatedWith("Deprecated")).isTrue();
  }

  @Test
  void states_record_components_as_fields_and_as_parameters_of_the_compact_constructor() {
    TypeFact type =
        Reading.type("record R(@A String name, int... rest) { public R { check(name); } }");

    assertThat(type.fields()).extracting(FieldFact::name).containsExactly("name", "rest");
    assertThat(type.fields()).extracting(FieldFact::type).containsExactly("String", "int[]");
    assertThat(type.fields().get(0).modifiers().bits())
        .isEqualTo(Modifiers.RECORD_COMPONENT | Modifiers.PRIVATE | Modifiers.FINAL);
    MethodFact constructor = type.constructors().get(0);
    assertThat(constructor.signature()).isEqualTo("<init>(String,int...)");
    assertThat(constructor.parameters())
        .containsExactly(
            new Parameter("name", "String", false, false),
            new Parameter("rest", "int", true, false));
  }

  @Test
  void invents_no_constructor() {
    assertThat(Reading.type("class T {}").constructors()).isEmpty();
  }

  @Test
  void states_initialisers_apart_from_methods() {
    TypeFact type = Reading.type("class T { static { a(); } { b(); } }");

    assertThat(type.methods()).isEmpty();
    assertThat(type.initialisers())
        .extracting(i -> i.name() + " " + i.modifiers().isStatic())
        .containsExactly("<clinit> true", "<clinit> false");
  }

  @Test
  void states_annotation_elements_as_methods() {
    TypeFact type = Reading.type("@interface X { String value() default \"a\"; int[] size(); }");

    assertThat(type.methods())
        .extracting(m -> m.returnType() + " " + m.signature() + " " + m.modifiers().isAbstract())
        .containsExactly("String value() true", "int[] size() true");
  }

  @Test
  void states_annotations_with_their_values() {
    TypeFact type =
        Reading.type(
            """
            @A
            @x.B("text")
            @C({"a", "b" + "c"})
            @D(since = "1", forRemoval = true, type = Foo.class, sum = A.B + "c")
            class T {}
            """);

    assertThat(type.annotations())
        .containsExactly(
            new AnnotationFact("A", List.of()),
            new AnnotationFact("x.B", List.of("value=text")),
            new AnnotationFact("C", List.of("value=a", "value=bc")),
            new AnnotationFact(
                "D", List.of("since=1", "forRemoval=true", "type=Foo.class", "sum=A.B+\"c\"")));
  }

  @Test
  void states_places_in_lines_and_columns_from_one() {
    TypeFact type =
        Reading.type(
            """
            /** Doc. */
            @Deprecated
            public class T {
              int a, b[];
              void m() {
              }
            }
            """);

    assertThat(type.range()).isEqualTo(new Range(2, 1, 7, 1));
    assertThat(type.nameRange()).isEqualTo(new Range(3, 14, 3, 14));
    assertThat(type.fields().get(1).nameRange()).isEqualTo(new Range(4, 10, 4, 10));
    assertThat(type.fields().get(1).range()).isEqualTo(new Range(4, 3, 4, 13));
    assertThat(type.methods().get(0).nameRange()).isEqualTo(new Range(5, 8, 5, 8));
    assertThat(type.methods().get(0).range()).isEqualTo(new Range(5, 3, 6, 3));
  }
}
