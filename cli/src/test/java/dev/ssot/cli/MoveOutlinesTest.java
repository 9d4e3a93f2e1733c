package dev.ssot.cli;

import static dev.ssot.cli.Ssot.ssot;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A move reads only some files whole, and knows of the others what it has to know. */
class MoveOutlinesTest {

  @TempDir private Path folder;

  private void source(String path, String text) {
    Trees.file(folder, path, text);
  }

  private String move(String from, String to) {
    return ssot("migrate", folder, "--no-cache", "--move-type=" + from + "=" + to).out();
  }

  @Test
  void a_neighbour_does_not_go_along_if_a_body_elsewhere_names_it() {
    source(
        "src/main/java/p/Moving.java",
        "package p;\n\npublic class Moving {}\n\nclass Helper {\n  int one;\n}\n");
    source("src/main/java/p/Plain.java", "package p;\n\nclass Plain {}\n");
    String alone = move("p.Moving", "p.q.Moving");

    source(
        "src/main/java/p/Other.java",
        "package p;\n\nclass Other {\n  int f() {\n    return new Helper().one;\n  }\n}\n");
    String used = move("p.Moving", "p.q.Moving");

    assertThat(alone).contains("+package p.q;");
    assertThat(used).doesNotContain("+package p.q;").isNotEqualTo(alone);
  }

  @Test
  void a_border_that_a_body_elsewhere_crosses_is_open() {
    source("pom.xml", "<project><artifactId>all</artifactId></project>");
    source("one/pom.xml", "<project><artifactId>one</artifactId></project>");
    source("two/pom.xml", "<project><artifactId>two</artifactId></project>");
    source("one/src/main/java/one/Old.java", "package one;\n\npublic class Old {}\n");
    source(
        "one/src/main/java/one/in/User.java",
        "package one.in;\n\nimport one.Old;\n\nclass User {\n  Old it;\n}\n");
    source("two/src/main/java/two/New.java", "package two;\n\npublic class New {}\n");
    source("two/src/main/java/two/Tool.java", "package two;\n\npublic class Tool {}\n");
    String closed = move("one.Old", "two.New");

    source(
        "one/src/main/java/one/Crossing.java",
        "package one;\n\nclass Crossing {\n  void f() {\n    new two.Tool();\n  }\n}\n");
    String open = move("one.Old", "two.New");

    assertThat(closed).contains("the module one does not depend on two");
    assertThat(open).contains("+import two.New;").doesNotContain("does not depend");
  }
}
