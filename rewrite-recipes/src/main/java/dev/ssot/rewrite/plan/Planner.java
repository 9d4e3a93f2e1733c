package dev.ssot.rewrite.plan;

import dev.ssot.model.concept.Concept;
import dev.ssot.model.migration.ManualItem;
import dev.ssot.model.migration.MigrationPlan;
import dev.ssot.model.migration.Phase;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Rewriter;
import dev.ssot.rewrite.TreeReader;
import dev.ssot.rewrite.TreeState;
import java.util.ArrayList;
import java.util.List;

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
    Rollout rollout = new Rollout(new Rehearsal(rewriter, reader), reader, request.tree());
    TreeState before = rollout.state();
    List<Target> targets =
        before.concepts().all().stream()
            .filter(concept -> request.wants(concept.name()))
            .map(concept -> target(concept, before))
            .toList();
    for (Phase phase : Phase.values()) {
      for (Target target : targets) {
        carryOut(phase, target, request, rollout);
      }
    }
    return rollout.plan(
        request.toolVersion(),
        targets.stream().map(Target::name).toList(),
        discovered(before, targets));
  }

  private static Target target(Concept concept, TreeState state) {
    return Target.of(concept, state);
  }

  private static void carryOut(Phase phase, Target target, PlanRequest request, Rollout rollout) {
    if (phase == Phase.STANDARDISE && target.declared()) {
      rollout.add(standardise(target, request, rollout).contract().stream().toList());
      rollout.add(standardise(target, request, rollout).bridges().stream().toList());
      rollout.add(standardise(target, request, rollout).factory().stream().toList());
    } else if (phase == Phase.DEPRECATE) {
      rollout.add(new Shims(target, rollout.index(), request.since()).steps());
    } else if (phase == Phase.REDIRECT) {
      rollout.add(new Redirect(target, rollout.index(), rollout.tree()).steps());
    } else if (phase == Phase.REMOVE) {
      rollout.add(new Removal(target, rollout.index()).steps());
    }
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

  /** A plan of recipes that the user names, without any concept. */
  public MigrationPlan adHoc(PlanRequest request, List<Recipe> recipes) {
    Rollout rollout = new Rollout(new Rehearsal(rewriter, reader), reader, request.tree());
    List<StepDraft> drafts = new ArrayList<>();
    recipes.forEach(recipe -> drafts.add(AdHoc.step(recipe)));
    rollout.add(drafts);
    return rollout.plan(request.toolVersion(), List.of(), List.of());
  }
}
