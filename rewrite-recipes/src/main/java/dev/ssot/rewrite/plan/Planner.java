package dev.ssot.rewrite.plan;

import dev.ssot.model.concept.Concept;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.migration.ManualItem;
import dev.ssot.model.migration.MigrationPlan;
import dev.ssot.model.migration.Phase;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Rewriter;
import dev.ssot.model.migration.Scope;
import dev.ssot.rewrite.TreeReader;
import dev.ssot.rewrite.TreeState;
import dev.ssot.rewrite.tree.Overlay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns concepts into steps. Every step is carried out in memory on what the steps before it leave,
 * so that its files, its call sites and the violations that it resolves are counted, not estimated.
 */
public final class Planner {

  private final Rewriter rewriter;
  private final TreeReader reader;

  public Planner(Rewriter rewriter, TreeReader reader) {
    this.rewriter = rewriter;
    this.reader = reader;
  }

  /** The plan for the concepts of a tree. */
  public MigrationPlan plan(PlanRequest request) {
    return work(request).plan();
  }

  /** The plan for the concepts of a tree, with what each step writes. */
  public Planned work(PlanRequest request) {
    Rollout rollout =
        new Rollout(new Rehearsal(rewriter, reader), reader, reader::analyse, request.tree());
    TreeState before = rollout.state();
    List<Concept> wanted =
        before.concepts().all().stream().filter(concept -> request.wants(concept.name())).toList();
    List<Target> targets =
        targets(before).stream().filter(target -> request.wants(target.name())).toList();
    ResourceUses resources = new ResourceUses(rewriter, reader);
    for (Phase phase : Phase.values()) {
      for (Target target : targets) {
        carryOut(phase, target, request, rollout, resources);
      }
    }
    MigrationPlan plan =
        rollout.plan(
            request.toolVersion(),
            wanted.stream().map(Concept::name).toList(),
            discovered(before, targets));
    return new Planned(plan, before.index(), rollout.index(), wanted, rollout.writes());
  }

  private static List<Target> targets(TreeState state) {
    SecondPaths paths = new SecondPaths(state);
    Map<String, String> meant = paths.all();
    return paths.allotted(
        state.concepts().all().stream().map(concept -> Target.of(concept, state, meant)).toList());
  }

  private static void carryOut(
      Phase phase, Target target, PlanRequest request, Rollout rollout, ResourceUses resources) {
    if (phase == Phase.STANDARDISE && target.declared() && target.isConcept()) {
      rollout.add(standardise(target, request, rollout).contract().stream().toList());
      rollout.add(standardise(target, request, rollout).bridges().stream().toList());
      rollout.add(standardise(target, request, rollout).factory().stream().toList());
    } else if (phase == Phase.DEPRECATE) {
      rollout.add(new Shims(target, rollout.index(), request.since()).steps());
      rollout.add(gates(target, request, rollout).built());
    } else if (phase == Phase.REDIRECT) {
      rollout.add(new Redirect(target, rollout.index(), rollout.tree(), resources).steps());
    } else if (phase == Phase.REMOVE && target.declared()) {
      rollout.add(gates(target, request, rollout).removed());
      Overlay tree = rollout.tree();
      CodeIndex index = rollout.index();
      rollout.add(new Removal(target, index, type -> resources.of(type, index, tree)).steps());
      rollout.add(new Undeclaration(target, rollout.index()).steps());
    }
  }

  private static FlagGates gates(Target target, PlanRequest request, Rollout rollout) {
    return new FlagGates(target, rollout.index(), rollout.tree(), request.flag());
  }

  private static Standardise standardise(Target target, PlanRequest request, Rollout rollout) {
    return new Standardise(target, rollout.index(), request.bodies());
  }

  private static List<ManualItem> discovered(TreeState state, List<Target> targets) {
    List<ManualItem> items = new ArrayList<>();
    for (Target target : targets) {
      if (!target.declared() && !target.duplicates().isEmpty()) {
        state
            .index()
            .type(target.canonical())
            .ifPresent(
                canonical ->
                    items.add(
                        new ManualItem(
                            canonical.location(),
                            "declare the concept "
                                + target.name()
                                + " in ssot.yml to have all of it planned")));
      }
    }
    return items;
  }

  /**
   * The words that tell the files that recipes are about: of all others it is enough to know what
   * they declare. None if all must be known of all.
   */
  public static Set<String> words(List<Recipe> recipes) {
    return AdHoc.words(recipes);
  }

  /** A plan of recipes that the user names, without any concept. */
  public MigrationPlan adHoc(PlanRequest request, List<Recipe> recipes) {
    return workAdHoc(request, recipes, Scope.TREE).plan();
  }

  /**
   * The same with what each step writes. Nothing is analysed: a step says what it moves and not
   * what that is good for.
   */
  public Planned workAdHoc(PlanRequest request, List<Recipe> recipes, Scope scope) {
    Rollout rollout =
        new Rollout(
            new Rehearsal(rewriter, reader),
            reader,
            tree -> TreeState.unjudged(reader.index(tree)),
            request.tree());
    CodeIndex index = rollout.index();
    recipes.forEach(recipe -> rollout.add(List.of(AdHoc.step(recipe).within(scope))));
    MigrationPlan plan = rollout.plan(request.toolVersion(), List.of(), List.of());
    return new Planned(plan, index, rollout.index(), List.of(), rollout.writes());
  }
}
