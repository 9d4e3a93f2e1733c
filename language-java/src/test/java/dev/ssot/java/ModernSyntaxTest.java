package dev.ssot.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.facts.FileFacts;
import dev.ssot.model.facts.ReferenceKind;
import org.junit.jupiter.api.Test;

class ModernSyntaxTest {

  private static final String FILE =
      """
      package a;

      import module java.base;

      /// A *modern* class.
      public sealed class Modern permits Modern.Sub {
        Modern(int a) {
          if (a < 0) {
            throw new IllegalArgumentException();
          }
          super();
        }

        String m(Object o) {
          for (var _ : List.of()) { }
          try { run(_ -> 1); } catch (Exception _) { }
          if (o instanceof Point(int x, Point(var y, _)) && x > 0) { y.go(); }
          return switch (o) {
            case null -> "null";
            case Point(int x, var _) when x > Limits.MAX -> "far";
            case String s -> { yield s.strip(); }
            case Color c when c == Color.RED -> "red";
            case Integer _, Long _ -> "number";
            default -> \"""
                text \\
                block\""";
          };
        }

        record Point(int x, Object y) {}
        enum Color { RED }
        non-sealed class Sub extends Modern {}
      }
      """;

  @Test
  void reads_the_syntax_of_java_21_to_25() {
    FileFacts facts = Reading.file(FILE);

    assertThat(Reading.names(facts, ReferenceKind.TYPE))
        .containsExactly(
            "Modern",
            "String",
            "Object",
            "Exception",
            "Point",
            "Point",
            "Point",
            "String",
            "Color",
            "Integer",
            "Long",
            "Object");
    assertThat(facts.types().get(0).documentation().summary()).isEqualTo("A modern class.");
    assertThat(PlaceCheck.wrongPlaces(FILE, facts)).isEmpty();
  }

  @Test
  void takes_a_module_import_for_a_wildcard() {
    assertThat(Reading.file(FILE).imports().get(0).path()).isEqualTo("java.base");
    assertThat(Reading.file(FILE).imports().get(0).wildcard()).isTrue();
  }

  @Test
  void reads_compact_source_files_as_functions_and_variables() {
    FileFacts facts =
        Reading.file(
            "String a = Foo.x();\nvoid main() { IO.println(help(a)); }\nString help(String a) { return a; }\nrecord R() {}");

    assertThat(facts.functions())
        .extracting(f -> f.signature())
        .containsExactly("main()", "help(String)");
    assertThat(facts.variables()).extracting(v -> v.name()).containsExactly("a");
    assertThat(facts.types()).extracting(t -> t.name()).containsExactly("R");
    assertThat(facts.scopes()).contains("#main()", "#a");
  }

  @Test
  void lets_contextual_keywords_be_names() {
    Reading.file(
        "class T { int record, sealed, permits, when, module, open, with, to, yield; void m() { this.yield(); record = when; } void yield() {} }");
  }

  @Test
  void reads_local_types_of_every_kind() {
    assertThat(
            Reading.type(
                    "class T { void m() { class C {} interface I {} record R() {} enum E { A } } }")
                .nested())
        .extracting(t -> t.name())
        .containsExactly("C", "I", "R", "E");
  }
}
