package dev.ssot.java.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.migration.FileChange;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Safety;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A call that could mean another overload from now on wants a look. */
class OverloadsTest {

  private static final String OLD =
      "package app; class Old { static void log(Object o) {} static void log(long n) {} }";
  private static final String USER = "package app; class User { void f() { Old.log(\"a\"); } }";

  private static Safety safety(String target) {
    MemoryTree tree =
        new MemoryTree(Map.of("app/Old.java", OLD, "app/User.java", USER, "app/New.java", target));
    List<FileChange> changes =
        tree.apply(new Recipe.MoveMember("app.Old#log(Object)", "app.New#log"), false, false)
            .changes();
    assertThat(changes).hasSize(1);
    return changes.get(0).safety();
  }

  @Test
  void a_target_with_the_same_overloads_is_safe() {
    assertThat(safety(OLD.replace("class Old", "class New"))).isEqualTo(Safety.SAFE);
    assertThat(safety("package app; class New { static void log(Object o) {} }"))
        .isEqualTo(Safety.SAFE);
  }

  @Test
  void a_target_with_one_more_wants_a_look() {
    assertThat(
            safety(
                "package app; class New { static void log(Object o) {}"
                    + " static void log(String s) {} }"))
        .isEqualTo(Safety.REVIEW);
  }

  @Test
  void one_of_another_arity_is_no_rival() {
    assertThat(
            safety(
                "package app; class New { static void log(Object o) {}"
                    + " static void log(Object o, int n) {} }"))
        .isEqualTo(Safety.SAFE);
  }
}
