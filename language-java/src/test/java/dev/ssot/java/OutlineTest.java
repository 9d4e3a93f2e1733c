package dev.ssot.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.facts.FileFacts;
import dev.ssot.model.facts.ReferenceKind;
import dev.ssot.model.facts.TypeFact;
import org.junit.jupiter.api.Test;

/** What is read of a file when its bodies are passed over. */
final class OutlineTest {

  private static FileFacts outline(String text) {
    assertThat(OutlineCheck.wrong(text)).isNull();
    return new JavaLanguage().outline(text);
  }

  @Test
  void passesOverBodiesOfMethodsConstructorsAndInitialisers() {
    FileFacts facts =
        outline(
            """
            class A extends B {
              static { new One(); }
              { new Two(); }
              A() throws Three { if (x) { new Four(); } }
              <T extends Five> Six[] f(@Seven({"}"}) Eight e)[] { return new Nine[] {null}; }
              void g() { call(() -> { new Ten(); }, "}", '}' /* } */); }
            }
            """);
    assertThat(Reading.names(facts, ReferenceKind.CONSTRUCT)).isEmpty();
    assertThat(Reading.names(facts, ReferenceKind.CALL)).isEmpty();
    assertThat(Reading.names(facts, ReferenceKind.TYPE)).contains("Three", "Five", "Six", "Eight");
    assertThat(facts.types().get(0).methods()).hasSize(2);
  }

  @Test
  void readsWhatFieldsAreSetTo() {
    FileFacts facts =
        outline(
            """
            class A {
              Object a = new One() { void f() { new Two(); } }, b = new Three[] {new Four()};
              Runnable r = () -> { new Five(); };
              void g() { new Six(); }
            }
            """);
    assertThat(Reading.names(facts, ReferenceKind.CONSTRUCT))
        .containsExactly("One", "Two", "Four", "Five");
  }

  @Test
  void readsTheConstantsOfEnumsAndTheMembersOfRecordsAndAnnotations() {
    FileFacts facts =
        outline(
            """
            enum E implements I {
              ONE { void f() { new One(); } }, TWO(new Two());
              E(Object... o) { new Three(); }
              record R(Four four) { R { new Five(); } record(Six x) { } }
              @interface N { String[] value() default {}; Class<?> type() default E.class; }
              void record(Seven seven) { new Eight(); }
              int record;
              class C { void f() { new Nine(); } }
            }
            """
                .replace("record(Six x) { }", "void six(Six x) { }"));
    assertThat(Reading.names(facts, ReferenceKind.CONSTRUCT)).containsExactly("One", "Two");
    TypeFact type = facts.types().get(0);
    assertThat(type.nested()).extracting(TypeFact::name).containsExactly("R", "N", "C");
    assertThat(type.nested().get(1).methods()).hasSize(2);
    assertThat(type.methods()).hasSize(1);
  }

  @Test
  void readsBodiesThatDeclareTypes() {
    FileFacts facts =
        outline(
            """
            class A {
              void f() { class Local extends Base { void g() { new One(); } } }
              void h() { record R(int i) {} }
              void k() { Object o = One.class; int record = 1; record++; }
            }
            """);
    assertThat(facts.types().get(0).nested()).extracting(TypeFact::name).contains("Local", "R");
    assertThat(Reading.names(facts, ReferenceKind.INHERIT)).containsExactly("Base");
  }

  @Test
  void readsFilesWithoutATypeAndThoseThatOnlyTheFullParserReads() {
    outline("void main() { new One(); }\nint x = 1;\n");
    outline("module a.b { requires c; }\n");
    outline("class A { void f() { String \\u0061 = \"}\"; } void g() { } }");
    assertThat(new JavaLanguage().outline("class A { void f() { ").isWhole()).isFalse();
  }
}
