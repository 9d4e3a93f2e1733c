package dev.ssot.cli;

import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Scope;
import dev.ssot.rewrite.plan.Bodies;
import dev.ssot.rewrite.plan.PlanRequest;
import dev.ssot.rewrite.plan.Planned;
import dev.ssot.rewrite.plan.Planner;
import dev.ssot.rules.Version;
import dev.ssot.rules.scan.UsageException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What a plan is to be about. */
final class PlanOptions {

  @Option(
      names = "--concept",
      paramLabel = "NAME",
      split = ",",
      description = "Only what this concept needs.")
  private List<String> concepts = new ArrayList<>();

  @Option(
      names = "--path",
      paramLabel = "PATH",
      split = ",",
      description = "Change nothing outside of this folder, or file.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--since",
      paramLabel = "VERSION",
      description = "The version that deprecations name.")
  private String since = "";

  @Option(
      names = "--text",
      description =
          "Change names in strings, XML, YAML, properties and service files too, for the changes"
              + " below; otherwise they are reported.")
  private boolean text;

  @Option(
      names = "--uses-only",
      description =
          "Leave declarations as they are, for the changes below: what they move to comes from"
              + " elsewhere.")
  private boolean usesOnly;

  @Option(
      names = "--feature-flag",
      paramLabel = "NAME",
      description = "Let this system property, or environment variable, turn the factory on.")
  private String flag = "";

  List<String> paths() {
    return paths;
  }

  List<String> concepts() {
    return concepts;
  }

  /** The plan for some changes, or for the concepts if there are none. */
  Planned plan(ProjectTree tree, List<Recipe> recipes) throws UsageException {
    PlanRequest request =
        new PlanRequest(Version.TEXT, tree.overlay(), concepts, since, flag(), Bodies.NONE);
    Planner planner = new Planner(tree, tree);
    if (!recipes.isEmpty()) {
      return planner.workAdHoc(request, recipes, new Scope(scoped(), text, usesOnly));
    }
    Planned planned = planner.work(request);
    for (String concept : concepts) {
      if (!planned.plan().concepts().contains(concept)) {
        throw new UsageException(
            "There is no concept '" + concept + "'; ssot concepts lists all concepts");
      }
    }
    return planned;
  }

  private String flag() throws UsageException {
    if (!flag.matches("([A-Za-z][A-Za-z0-9._-]*)?")) {
      throw new UsageException(
          "'" + flag + "' is no name for a switch: use letters, digits, '.', '_' and '-'");
    }
    return flag;
  }

  private List<String> scoped() {
    List<String> scoped = new ArrayList<>();
    for (String path : paths) {
      String plain = path.replaceFirst("/+$", "");
      scoped.add(plain);
      scoped.add(plain + "/");
    }
    return scoped;
  }
}
