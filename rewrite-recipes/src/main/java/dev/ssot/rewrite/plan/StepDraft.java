package dev.ssot.rewrite.plan;

import dev.ssot.model.migration.ManualItem;
import dev.ssot.model.migration.Phase;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Risk;
import dev.ssot.model.migration.Safety;
import dev.ssot.model.migration.Scope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step as it is intended, before anybody has looked at what it comes to.
 *
 * @param slug what its id says about it, in kebab-case
 * @param reason why it has that risk, one sentence without a full stop
 * @param manual what is known to be left to a person
 * @param safety the safety that it has at best
 * @param instead what it is if its first recipe changes nothing; null if it is the same then
 */
record StepDraft(
    Phase phase,
    String slug,
    String title,
    String concept,
    Risk risk,
    String reason,
    List<Recipe> recipes,
    Scope scope,
    List<ManualItem> manual,
    Safety safety,
    boolean optional,
    @Nullable StepDraft instead) {

  static StepDraft of(Phase phase, String slug, String title, List<Recipe> recipes) {
    return new StepDraft(
        phase,
        slug,
        title,
        "",
        Risk.LOW,
        "it only adds",
        recipes,
        Scope.TREE,
        List.of(),
        Safety.SAFE,
        false,
        null);
  }

  StepDraft in(String name) {
    return new StepDraft(
        phase, slug, title, name, risk, reason, recipes, scope, manual, safety, optional, instead);
  }

  StepDraft risk(Risk weight, String why) {
    return new StepDraft(
        phase, slug, title, concept, weight, why, recipes, scope, manual, safety, optional,
        instead);
  }

  StepDraft within(Scope files) {
    return new StepDraft(
        phase, slug, title, concept, risk, reason, recipes, files, manual, safety, optional,
        instead);
  }

  StepDraft manual(List<ManualItem> items) {
    return new StepDraft(
        phase, slug, title, concept, risk, reason, recipes, scope, items, safety, optional,
        instead);
  }

  StepDraft safety(Safety atBest) {
    return new StepDraft(
        phase, slug, title, concept, risk, reason, recipes, scope, manual, atBest, optional,
        instead);
  }

  StepDraft asOptional() {
    return new StepDraft(
        phase, slug, title, concept, risk, reason, recipes, scope, manual, safety, true, instead);
  }

  /** The same with another step in its place if its first recipe changes nothing. */
  StepDraft orElse(StepDraft other) {
    return new StepDraft(
        phase, slug, title, concept, risk, reason, recipes, scope, manual, safety, optional, other);
  }
}
