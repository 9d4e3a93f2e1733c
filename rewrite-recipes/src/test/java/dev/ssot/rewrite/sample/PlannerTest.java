package dev.ssot.rewrite.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.migration.ManualItem;
import dev.ssot.model.migration.MigrationPlan;
import dev.ssot.model.migration.Phase;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Step;
import dev.ssot.rewrite.plan.Bodies;
import dev.ssot.rewrite.plan.PlanRequest;
import dev.ssot.rewrite.plan.Planner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlannerTest {

  @TempDir private Path root;

  @Test
  void a_shim_is_called_so_where_the_module_can_see_what_it_stands_on() throws IOException {
    twoModules("<dependency><artifactId>core</artifactId></dependency>");

    Step step = plan().phase(Phase.DEPRECATE).get(0);

    assertThat(step.title()).isEqualTo("Turn Old into a deprecated shim of New");
    assertThat(step.recipes()).hasSize(2);
  }

  @Test
  void what_can_only_be_deprecated_is_not_called_a_shim() throws IOException {
    twoModules("");

    Step step = plan().phase(Phase.DEPRECATE).get(0);

    assertThat(step.title()).isEqualTo("Deprecate Old in favour of New");
    assertThat(step.recipes()).hasOnlyElementsOfType(Recipe.Deprecate.class);
    assertThat(step.manual())
        .extracting(ManualItem::reason)
        .containsExactly("the module old does not depend on core, which has c.New");
  }

  private void twoModules(String dependency) throws IOException {
    write(
        "ssot.yml", "version: 1\nconcepts:\n  one: {canonical: c.New, members: [c.New, o.Old]}\n");
    write("pom.xml", "<project><artifactId>all</artifactId></project>");
    write("core/pom.xml", "<project><artifactId>core</artifactId></project>");
    write(
        "old/pom.xml",
        "<project><artifactId>old</artifactId><dependencies>"
            + dependency
            + "</dependencies></project>");
    String body =
        " {\n    public int size(String text) {\n        return text.length();\n    }\n}\n";
    write("core/src/main/java/c/New.java", "package c;\n\npublic class New" + body);
    write("old/src/main/java/o/Old.java", "package o;\n\npublic class Old" + body);
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private MigrationPlan plan() {
    RealTree tree = new RealTree(root);
    return new Planner(RealTree.rewriter(), tree)
        .plan(new PlanRequest("test", tree.overlay(), List.of("one"), "2.0", "", Bodies.NONE));
  }
}
