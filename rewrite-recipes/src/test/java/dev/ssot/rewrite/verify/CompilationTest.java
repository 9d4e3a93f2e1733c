package dev.ssot.rewrite.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ssot.rewrite.verify.Compilation.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompilationTest {

  private final Compilation compilation = new Compilation(List.of(), "17");

  @Test
  void what_compiles_has_no_errors() throws IOException {
    assertThat(
            compilation.errors(
                Map.of(
                    "a/A.java", "package a; public class A { b.B other; }",
                    "b/B.java", "package b; public class B { a.A other; }")))
        .isEmpty();
  }

  @Test
  void only_errors_that_are_new_count() throws IOException {
    List<Problem> before =
        compilation.errors(Map.of("A.java", "class A { Missing one; }", "B.java", "class B {}"));
    List<Problem> after =
        compilation.errors(
            Map.of("A.java", "class A {\n Gone one; }", "B.java", "class B { Gone two; }"));

    assertThat(Compilation.added(before, after))
        .extracting(Problem::path, Problem::line)
        .containsExactly(tuple("B.java", 1L));
  }
}
