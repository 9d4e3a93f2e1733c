package dev.ssot.rewrite.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.migration.ManualItem;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Scope;
import dev.ssot.rewrite.plan.Rehearsal.Rehearsed;
import dev.ssot.rewrite.sample.RealTree;
import dev.ssot.rewrite.tree.Overlay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {

  private static final String USER = "app/User.java";

  @TempDir private Path root;

  @BeforeEach
  void tree() throws IOException {
    write(
        "a/Old.java",
        """
        package a;
        public class Old {
            public static String get() { return ""; }
            public Old(String s) {}
        }
        """);
    write(
        "b/New.java",
        """
        package b;
        public class New {
            public static CharSequence get() { return ""; }
            public static New make(String s) { return new New(); }
        }
        """);
  }

  @Test
  void a_use_that_would_not_compile_stays_and_the_others_move() throws IOException {
    write(
        USER,
        """
        package app;
        import a.Old;
        class User {
            String s = Old.get();
            CharSequence t = Old.get();
        }
        """);

    Rehearsed rehearsed = rehearse(new Recipe.MoveMember("a.Old#get", "b.New#get"));

    assertThat(text(rehearsed, USER))
        .contains("String s = Old.get();", "CharSequence t = New.get();", "import a.Old;");
    assertThat(rehearsed.manual())
        .extracting(RehearsalTest::line)
        .containsExactly(
            "app/User.java:4 it would no longer compile: incompatible types:"
                + " java.lang.CharSequence cannot be converted to java.lang.String");
  }

  @Test
  void a_call_that_would_throw_what_nobody_catches_stays() throws IOException {
    write(
        "b/Strict.java",
        """
        package b;
        public class Strict {
            public static String get() throws java.io.IOException { return ""; }
        }
        """);
    write(
        USER,
        """
        package app;
        import a.Old;
        class User {
            String s() { return Old.get(); }
            String t() throws java.io.IOException { return Old.get(); }
        }
        """);

    Rehearsed rehearsed = rehearse(new Recipe.MoveMember("a.Old#get", "b.Strict#get"));

    assertThat(text(rehearsed, USER))
        .contains("String s() { return Old.get(); }")
        .contains("String t() throws java.io.IOException { return Strict.get(); }");
    assertThat(rehearsed.manual())
        .extracting(RehearsalTest::line)
        .singleElement()
        .asString()
        .startsWith("app/User.java:4 it would no longer compile: unreported exception");
  }

  @Test
  void what_a_later_recipe_of_the_step_makes_right_is_carried_out() throws IOException {
    write(
        USER,
        """
        package app;
        import a.Old;
        class User {
            Old o = new Old("x");
        }
        """);

    Rehearsed rehearsed =
        rehearse(
            new Recipe.ReplaceConstructor("a.Old#<init>(String)", "b.New#make", "", List.of()),
            new Recipe.MoveType("a.Old", "b.New"));

    assertThat(text(rehearsed, USER)).contains("New o = New.make(\"x\");");
    assertThat(rehearsed.manual()).isEmpty();
  }

  @Test
  void a_file_whose_new_type_lacks_a_method_stays_whole() throws IOException {
    write("a/Twice.java", "package a;\npublic class Twice { public int two() { return 2; } }\n");
    write("b/Once.java", "package b;\npublic class Once {}\n");
    write(
        USER,
        """
        package app;
        import a.Twice;
        class User {
            Twice twice = new Twice();
            int two = twice.two();
        }
        """);
    write("app/Fine.java", "package app;\nimport a.Twice;\nclass Fine { Twice twice; }\n");

    Rehearsed rehearsed = rehearse(new Recipe.MoveType("a.Twice", "b.Once"));

    assertThat(text(rehearsed, USER)).contains("import a.Twice;").doesNotContain("Once");
    assertThat(text(rehearsed, "app/Fine.java")).contains("Once twice;");
    assertThat(rehearsed.manual())
        .extracting(RehearsalTest::line)
        .singleElement()
        .asString()
        .startsWith("app/User.java:5 it would no longer compile: cannot find symbol");
  }

  @Test
  void a_file_that_does_not_change_counts_if_it_uses_what_does() throws IOException {
    write("a/Twice.java", "package a;\npublic class Twice {}\n");
    write("b/Once.java", "package b;\npublic class Once {}\n");
    write(
        "app/Holder.java",
        "package app;\nimport a.Twice;\nclass Holder { static Twice twice() { return null; } }\n");
    write("app/Taker.java", "package app;\nclass Taker { Object o = (a.Twice) Holder.twice(); }\n");
    write(
        USER,
        "package app;\nclass User { int n = take(Holder.twice());"
            + " static int take(java.util.function.Supplier<a.Twice> s) { return 1; }"
            + " static int take(a.Twice t) { return 2; } }\n");

    Rehearsed rehearsed =
        rehearse(
            new Scope(List.of("app/Holder.java"), false), new Recipe.MoveType("a.Twice", "b.Once"));

    assertThat(rehearsed.writes()).isEmpty();
    assertThat(rehearsed.manual()).extracting(item -> item.location().path()).contains(USER);
  }

  @Test
  void a_type_of_the_same_name_in_another_module_is_seen_as_well() throws IOException {
    write("pom.xml", "<project><artifactId>all</artifactId></project>");
    write("one/pom.xml", pom("one", ""));
    write("other/pom.xml", pom("other", ""));
    write(
        "one/src/main/java/a/Same.java",
        "package a;\npublic class Same { Same it; public Same() {} }\n");
    write("other/src/main/java/b/Same.java", "package b;\npublic class Same {}\n");

    Rehearsed rehearsed =
        rehearse(
            new Recipe.RedirectToCanonical(
                "a.Same", "b.Same", List.of("public Same() {\n    super();\n}")));

    assertThat(rehearsed.writes()).isEmpty();
    assertThat(rehearsed.manual())
        .extracting(ManualItem::reason)
        .containsExactly("the module one does not depend on other, which has b.Same");
  }

  @Test
  void what_lies_outside_of_the_scope_is_neither_changed_nor_counted() throws IOException {
    write("a/Twice.java", "package a;\npublic class Twice {}\n");
    write("b/Once.java", "package b;\npublic class Once {}\n");
    write(USER, "package app;\nclass User { a.Twice one; }\n");
    write("app/Other.java", "package app;\nclass Other { a.Twice one; a.Twice two; int x = ; }\n");

    Rehearsed rehearsed =
        rehearse(new Scope(List.of(USER), false), new Recipe.MoveType("a.Twice", "b.Once"));

    assertThat(text(rehearsed, USER)).contains("Once one");
    assertThat(rehearsed.writes()).hasSize(1);
    assertThat(rehearsed.callSites()).isEqualTo(1);
    assertThat(rehearsed.manual()).isEmpty();
  }

  @Test
  void a_recipe_that_changes_nothing_is_told_of() throws IOException {
    write(USER, "package app;\nclass User { a.Old old; }\n");
    Recipe nothing = new Recipe.MoveType("a.Gone", "b.New");
    Recipe warning = new Recipe.Deprecate("a.Old", "b.New", "2.0", true);

    assertThat(rehearse(nothing, warning).idle()).containsExactly(nothing);
  }

  @Test
  void a_file_that_cannot_be_parsed_is_told_of() throws IOException {
    write(USER, "package app;\nimport a.Old;\nclass User { String s = Old.get(; }\n");

    Rehearsed rehearsed = rehearse(new Recipe.MoveMember("a.Old#get", "b.New#get"));

    assertThat(rehearsed.writes()).isEmpty();
    assertThat(rehearsed.manual())
        .extracting(RehearsalTest::line)
        .containsExactly(
            "app/User.java:3 the file mentions get and cannot be parsed: line 3: unexpected `;`");
  }

  private static String pom(String artifact, String dependencies) {
    return "<project><artifactId>%s</artifactId><dependencies>%s</dependencies></project>"
        .formatted(artifact, dependencies);
  }

  @Test
  void a_module_does_not_begin_to_use_one_that_it_does_not_declare() throws IOException {
    write("pom.xml", "<project><artifactId>all</artifactId></project>");
    write("core/pom.xml", "<project><artifactId>core</artifactId></project>");
    write("old/pom.xml", "<project><artifactId>old</artifactId></project>");
    String old = "<dependency><artifactId>old</artifactId></dependency>";
    String core = "<dependency><artifactId>core</artifactId></dependency>";
    write("app/pom.xml", pom("app", old));
    write("web/pom.xml", pom("web", old + core));
    write("core/src/main/java/c/New.java", "package c;\npublic class New {}\n");
    write("old/src/main/java/o/Old.java", "package o;\npublic class Old {}\n");
    String user = "import o.Old;\nclass User { Old o; }\n";
    write("app/src/main/java/app/User.java", "package app;\n" + user);
    write("web/src/main/java/web/User.java", "package web;\n" + user);

    Rehearsed rehearsed = rehearse(new Recipe.MoveType("o.Old", "c.New"));

    assertThat(text(rehearsed, "web/src/main/java/web/User.java")).contains("import c.New;");
    assertThat(text(rehearsed, "app/src/main/java/app/User.java")).contains("import o.Old;");
    assertThat(rehearsed.manual())
        .extracting(RehearsalTest::line)
        .containsExactly(
            "app/src/main/java/app/User.java:3 the module app does not depend on core,"
                + " which has c.New");
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Rehearsed rehearse(Recipe... recipes) {
    return rehearse(Scope.TREE, recipes);
  }

  private Rehearsed rehearse(Scope scope, Recipe... recipes) {
    RealTree tree = new RealTree(root);
    return new Rehearsal(RealTree.rewriter(), tree)
        .rehearse(List.of(recipes), scope, tree.overlay());
  }

  private static String text(Rehearsed rehearsed, String path) {
    Overlay after = rehearsed.after();
    return after.text(path).text();
  }

  private static String line(ManualItem item) {
    return item.location().path() + ":" + item.location().range().startLine() + " " + item.reason();
  }
}
