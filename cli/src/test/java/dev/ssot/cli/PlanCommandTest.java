package dev.ssot.cli;

import static dev.ssot.cli.Ssot.ssot;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {

  private static final String STORE =
      "public class Store {\n  public String load(String key) {\n    return key;\n  }\n}\n";

  @TempDir private Path folder;

  @BeforeEach
  void write() {
    source("shop/base/Store.java", "package shop.base;\n\n" + STORE);
    source("shop/old/Store.java", "package shop.old;\n\n" + STORE);
    source("shop/base/Clock.java", "package shop.base;\n\npublic class Clock {}\n");
    source("shop/old/Watch.java", "package shop.old;\n\npublic class Watch {}\n");
    source("shop/base/Mail.java", "package shop.base;\n\npublic class Mail {}\n");
    source(
        "legacy/Mail.java",
        "package legacy;\n\n/** Where it was. */\npublic class Mail extends shop.base.Mail {}\n");
    source(
        "shop/desk/Desk.java",
        "package shop.desk;\n\nimport legacy.Mail;\n\nclass Desk {\n  Mail mail = new Mail();\n}\n");
    Trees.file(
        folder,
        "ssot.yml",
        """
        version: 1
        discovery:
          enabled: true
        concepts:
          clock:
            canonical: shop.base.Clock
            members: [shop.old.Watch]
          store:
            canonical: shop.base.Store
            members: [shop.old.Store]
        """);
  }

  private void source(String path, String text) {
    Trees.file(folder, "src/main/java/" + path, text);
  }

  @Test
  void tells_namesakes_apart() {
    assertThat(ssot("plan", folder, "--no-cache").out())
        .contains("Turn old.Store into a deprecated shim of base.Store")
        .contains("Turn Watch into a deprecated shim of Clock");
  }

  @Test
  void plans_a_second_path_once_and_apart_from_concepts_that_do_not_need_it() {
    String out = ssot("plan", folder, "--no-cache").out();

    assertThat(out)
        .containsOnlyOnce("Deprecate the second paths to what no concept needs")
        .containsOnlyOnce("Move desk onto the canonical paths")
        .containsOnlyOnce("Delete legacy.Mail")
        .containsPattern("store import-paths +2 +1 +1");
    assertThat(ssot("plan", folder, "--no-cache", "--concept", "store").out())
        .doesNotContain("second paths")
        .doesNotContain("Move desk");
  }

  @Test
  void plans_a_second_path_with_the_concept_whose_code_names_it() {
    source(
        "shop/base/Store.java",
        "package shop.base;\n\n"
            + STORE.replace(
                "{\n  public String", "{\n  final Mail mail = null;\n\n  public String"));
    String out = ssot("plan", folder, "--no-cache", "--concept", "store").out();

    assertThat(out).containsOnlyOnce("Deprecate the second paths to what store needs");
  }
}
