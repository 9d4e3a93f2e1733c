package dev.ssot.rewrite.plan;

import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.migration.ManualItem;
import dev.ssot.model.migration.Phase;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Risk;
import dev.ssot.model.migration.Safety;
import dev.ssot.rewrite.tree.Overlay;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets a switch decide, while the program runs, whether the ways past the factory do what they did
 * or hand out what the factory creates: built in at the end of phase 2, taken out in phase 4.
 */
final class FlagGates {

  private final Target target;
  private final CodeIndex index;
  private final Overlay tree;
  private final String flag;

  FlagGates(Target target, CodeIndex index, Overlay tree, String flag) {
    this.target = target;
    this.index = index;
    this.tree = tree;
    this.flag = flag;
  }

  /** The step that builds the switch in; none if nobody asked for one. */
  List<StepDraft> built() {
    if (flag.isEmpty() || !target.declared()) {
      return List.of();
    }
    List<ManualItem> manual = new ArrayList<>();
    List<Recipe> recipes = new ArrayList<>();
    new FactoryPaths(target, index, tree)
        .expressions(manual)
        .forEach(
            (accessor, canonical) ->
                recipes.add(new Recipe.GateByFlag(accessor, flag, "", canonical)));
    if (recipes.isEmpty()) {
      index
          .type(target.canonical())
          .ifPresent(
              type ->
                  manual.add(
                      new ManualItem(
                          type.location(),
                          "nothing hands it out past its factory, so there is nothing to gate by "
                              + flag)));
    }
    return List.of(
        step(
                Phase.DEPRECATE,
                "gate-",
                "Let " + flag + " choose how " + canonical() + " is created",
                recipes)
            .manual(manual)
            .risk(Risk.LOW, "the switch is off until somebody turns it on"));
  }

  /** The step that takes it out again. */
  List<StepDraft> removed() {
    if (flag.isEmpty()) {
      return List.of();
    }
    List<Recipe> recipes = new ArrayList<>();
    target.accessors().forEach(accessor -> recipes.add(new Recipe.RemoveGate(accessor, flag)));
    return List.of(
        step(Phase.REMOVE, "ungate-", "Remove the switch " + flag, recipes)
            .risk(Risk.HIGH, "there is no way back but a deploy"));
  }

  private StepDraft step(Phase phase, String slug, String title, List<Recipe> recipes) {
    return StepDraft.of(phase, slug + Slug.of(target.name()), title, recipes)
        .in(target.name())
        .safety(Safety.REVIEW);
  }

  private String canonical() {
    return Target.simple(target.canonical());
  }
}
