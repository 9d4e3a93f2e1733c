package dev.ssot.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.facts.FileFacts;
import dev.ssot.model.facts.TypeFact;
import dev.ssot.model.facts.TypeKind;
import dev.ssot.model.source.Range;
import org.junit.jupiter.api.Test;

class LocalEnumsTest {

  private static final String FILE =
      """
      class T {
        void m() {
          enum One { A, /* } */ B("}") { void n() { enum Deep { X } Deep.X.name(); } } } One.A.name();
          enum Two implements I {
            C; char c = '}';
          } Two.C.name(); enum Three { D } run(Three.D, Foo.bar());
        }
        int after = Foo.BAR;
      }
      """;

  @Test
  void are_read_as_local_types() {
    TypeFact type = Reading.type(FILE);

    assertThat(type.nested()).extracting(TypeFact::name).contains("One", "Two", "Three");
    assertThat(type.nested()).allMatch(nested -> nested.local() && nested.kind() == TypeKind.ENUM);
    assertThat(type.nested().get(0).range().startColumn()).isEqualTo(5);
  }

  @Test
  void move_nothing_else_from_its_place() {
    FileFacts facts = Reading.file(FILE);

    assertThat(PlaceCheck.wrongPlaces(FILE, facts)).isEmpty();
    assertThat(facts.types().get(0).methods().get(0).range()).isEqualTo(new Range(2, 3, 7, 3));
  }

  @Test
  void leave_other_mistakes_where_they_are() {
    FileFacts facts = new JavaLanguage().read("class T { void m() { enum E { A } int = 1; } }");

    assertThat(facts.isWhole()).isFalse();
  }
}
