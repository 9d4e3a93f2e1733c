package dev.ssot.rewrite.run;

import dev.ssot.model.migration.MigrationPlan;
import dev.ssot.model.migration.Phase;
import dev.ssot.model.migration.PlannedFile;
import dev.ssot.model.migration.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * Which steps of a plan are meant; a list that is empty leaves all in.
 *
 * @param steps ids, or beginnings of ids: {@code 2.1} means {@code 2.1-deprecate-paths}
 * @param phases from 1 to 4
 * @param paths only steps all of whose files are one of these, or lie in one of these folders
 * @param limit the most steps to carry out
 * @param optional whether optional steps are meant as well, unless they are named
 */
public record Selection(
    List<String> steps,
    List<Integer> phases,
    List<String> concepts,
    List<String> paths,
    int limit,
    boolean optional) {

  public static final Selection ALL =
      new Selection(List.of(), List.of(), List.of(), List.of(), Integer.MAX_VALUE, true);

  /** Whether a step is meant. */
  public boolean contains(Step step) {
    boolean named = steps.stream().anyMatch(name -> isName(name, step));
    return (steps.isEmpty() || named)
        && (phases.isEmpty() || phases.contains(step.phase().number()))
        && (concepts.isEmpty() || concepts.contains(step.concept()))
        && (named || optional || !step.optional())
        && step.files().stream().map(PlannedFile::path).allMatch(this::covers);
  }

  private boolean covers(String path) {
    return paths.isEmpty()
        || paths.stream()
            .map(each -> each.replaceFirst("/+$", ""))
            .anyMatch(each -> path.equals(each) || path.startsWith(each + "/"));
  }

  private static boolean isName(String name, Step step) {
    return step.id().equals(name) || step.id().startsWith(name + "-");
  }

  /** The steps, phases and concepts that a plan does not have. */
  public List<String> unknown(MigrationPlan plan) {
    List<String> unknown = new ArrayList<>();
    steps.stream()
        .filter(name -> plan.steps().stream().noneMatch(step -> isName(name, step)))
        .forEach(name -> unknown.add("step '" + name + "'"));
    phases.stream()
        .filter(number -> number < 1 || number > Phase.values().length)
        .forEach(number -> unknown.add("phase " + number));
    concepts.stream()
        .filter(name -> !plan.concepts().contains(name))
        .forEach(name -> unknown.add("concept '" + name + "'"));
    return unknown;
  }
}
