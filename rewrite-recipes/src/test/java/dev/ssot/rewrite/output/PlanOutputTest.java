package dev.ssot.rewrite.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.migration.ManualItem;
import dev.ssot.model.migration.MigrationPlan;
import dev.ssot.model.migration.Phase;
import dev.ssot.model.migration.PlannedFile;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Recipe.Argument;
import dev.ssot.model.migration.Risk;
import dev.ssot.model.migration.Safety;
import dev.ssot.model.migration.Scope;
import dev.ssot.model.migration.Step;
import dev.ssot.model.result.InvalidJson;
import dev.ssot.model.result.Metric;
import dev.ssot.model.source.Location;
import dev.ssot.model.source.Range;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanOutputTest {

  private static final List<Recipe> RECIPES =
      List.of(
          new Recipe.MoveType("a.Old", "b.New"),
          new Recipe.MovePackage("a.old", "b.now"),
          new Recipe.MoveMember("a.Old#of(String)", "b.New#create(String)"),
          new Recipe.RenameMethod("a.Old#go(int)", "start"),
          new Recipe.ChangeArguments(
              "a.Old#go(int)",
              "go",
              List.of(
                  new Argument.Old(1),
                  new Argument.Given("null"),
                  new Argument.Converted(0, "$.x"))),
          new Recipe.ReplaceConstructor(
              "a.Old#<init>", "b.F#make()", "new b.F()", List.of(new Argument.Old(0))),
          new Recipe.ReplaceAccessor("a.Old#get()", "b.New.get()"),
          new Recipe.AddMethod("a.Old", "void go() {}"),
          new Recipe.AddSupertype("a.Old", "b.Contract"),
          new Recipe.ChangeThrown("a.Old#go()", "a.X", "b.Y"),
          new Recipe.Deprecate("a.Old", "b.New", "2.0", true),
          new Recipe.RedirectToCanonical("a.Old", "b.New", List.of("Old() {}")),
          new Recipe.DeleteType("a.Old"),
          new Recipe.Undeclare("old", List.of("a.Old")),
          new Recipe.GateByFlag("a.F#make()", "x", "1", "2"),
          new Recipe.RemoveGate("a.F#make()", "x"));

  private static MigrationPlan plan() {
    ManualItem item =
        new ManualItem(new Location("src/A.java", new Range(1, 2, 3, 4)), "two would do");
    Step step =
        new Step(
            "3.1-move",
            Phase.REDIRECT,
            "Move all",
            "session",
            Risk.MEDIUM,
            "calls change",
            RECIPES,
            new Scope(List.of("src/")),
            List.of(
                new PlannedFile("src/A.java", "src/A.java", "1", "2", 3, Safety.SAFE, false),
                new PlannedFile("src/B.java", null, "1", "", 0, Safety.REVIEW, true)),
            1,
            7,
            List.of("k1"),
            List.of("k2"),
            List.of("1.1-add"),
            List.of(item),
            true,
            "Move all\n\nBody\n",
            "ssot verify",
            "ssot rollback",
            Safety.REVIEW);
    Metric metric = new Metric("implementations", "session", 6, 1);
    return new MigrationPlan(
        "1.0", List.of("session"), List.of(step), List.of(item), List.of(metric), List.of(metric));
  }

  @Test
  void follows_the_published_schema() throws IOException {
    String schema = Files.readString(Path.of("..", "schemas", "plan.schema.json"));
    Schema compiled =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema, InputFormat.JSON);

    assertThat(compiled.validate(PlanJson.write(plan()), InputFormat.JSON)).isEmpty();
  }

  @Test
  void reads_back_to_the_same_plan() {
    assertThat(PlanJson.read(PlanJson.write(plan()))).isEqualTo(plan());
  }

  @Test
  void says_what_is_wrong_with_a_plan() {
    String json = PlanJson.write(plan());

    assertThatThrownBy(() -> PlanJson.read(json.replace("\"1.0\"", "\"2.0\"")))
        .isInstanceOf(InvalidJson.class)
        .hasMessage("it has the schema version 2.0, and 1.x is understood");
    assertThatThrownBy(() -> PlanJson.read(json.replace("\"redirect\"", "\"x\"")))
        .hasMessage("steps[0].phase has the unknown value x");
    assertThatThrownBy(() -> PlanJson.read(json.replace("\"MoveType\"", "\"x\"")))
        .hasMessage("steps[0].recipes[0].kind has the unknown value x");
    assertThatThrownBy(() -> PlanJson.read(json.replace("\"title\"", "\"x\"")))
        .hasMessage("steps[0].title is missing or not what it should be");
    assertThatThrownBy(
            () -> PlanJson.read(json.replaceFirst("\"steps\": ", "\"steps\": 7, \"x\": ")))
        .hasMessage("steps is missing or not what it should be");
    assertThatThrownBy(() -> PlanJson.read("null")).isInstanceOf(InvalidJson.class);
    assertThatThrownBy(() -> PlanJson.read("{")).isInstanceOf(InvalidJson.class);
    assertThatThrownBy(() -> PlanJson.read(json + "{}")).isInstanceOf(InvalidJson.class);
  }

  @Test
  void a_person_reads_steps_figures_and_what_is_left() {
    assertThat(PlanMarkdown.write(plan()))
        .contains(
            "| implementations | session | 6 | 6 | 1 |",
            "| 3.1-move | Move all (optional) | 2 | 1 | 7 | 1 | medium | review |",
            "- Move uses of a.Old to b.New",
            "- `src/B.java`: deleted, review",
            "- [ ] `src/A.java:1` two would do");
  }

  @Test
  void open_rewrite_gets_recipes_of_its_core_only() {
    OpenRewriteYaml yaml = new OpenRewriteYaml(CodeIndex.of(List.of(), List.of()));

    assertThat(yaml.write(plan(), Phase.REMOVE)).isEmpty();
    assertThat(yaml.write(plan(), Phase.REDIRECT).orElse(""))
        .contains(
            """
            type: specs.openrewrite.org/v1beta/recipe
            name: dev.ssot.Phase3
            """,
            """
              - org.openrewrite.java.ChangeType:
                  oldFullyQualifiedTypeName: a.Old
                  newFullyQualifiedTypeName: b.New
                  ignoreDefinition: true
            """)
        .contains("# Not in here, since the core has nothing for it: ChangeArguments,");
  }
}
