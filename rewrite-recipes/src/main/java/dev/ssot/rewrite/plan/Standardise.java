package dev.ssot.rewrite.plan;

import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.Signatures;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.migration.Phase;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Risk;
import dev.ssot.model.migration.Safety;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Phase 1: gives the canonical type and the factory everything that callers of others need. */
final class Standardise {

  private final Target target;
  private final CodeIndex index;
  private final Bodies bodies;

  Standardise(Target target, CodeIndex index, Bodies bodies) {
    this.target = target;
    this.index = index;
    this.bodies = bodies;
  }

  /** The contract first, since a bridge may lead to one of its methods. */
  Optional<StepDraft> contract() {
    TypeSymbol canonical = index.type(target.canonical()).orElse(null);
    TypeSymbol contract = index.type(target.contract()).orElse(null);
    if (canonical == null || contract == null) {
      return Optional.empty();
    }
    Completion completion = new Completion(index, canonical, target, bodies);
    completion.require(contract, contract.fact().methods());
    List<Recipe> recipes = new ArrayList<>(completion.recipes());
    if (completion.manual().isEmpty() && !index.ancestors(canonical).contains(contract)) {
      recipes.add(new Recipe.AddSupertype(target.canonical(), target.contract()));
    }
    return draft(
        "complete-" + target.name(),
        "Complete " + canonical.name() + " against " + contract.name(),
        recipes,
        completion);
  }

  /** Overloads for every shape that a duplicate offers. */
  Optional<StepDraft> bridges() {
    TypeSymbol canonical = index.type(target.canonical()).orElse(null);
    if (canonical == null) {
      return Optional.empty();
    }
    Completion completion = new Completion(index, canonical, target, bodies);
    for (String name : target.duplicates()) {
      index.type(name).ifPresent(duplicate -> bridge(completion, canonical, duplicate));
    }
    return draft(
        "bridge-" + target.name(),
        "Let " + canonical.name() + " take the arguments that its duplicates take",
        completion.recipes(),
        completion);
  }

  private void bridge(Completion completion, TypeSymbol canonical, TypeSymbol duplicate) {
    if (index.ancestors(duplicate).contains(canonical)) {
      return;
    }
    duplicate
        .publicMethods()
        .filter(method -> !method.modifiers().isStatic())
        .filter(method -> !isAccessor(duplicate, method))
        .forEach(method -> completion.bridge(duplicate, method));
  }

  /** Whether a method only hands the canonical object out, so that callers do without it. */
  private boolean isAccessor(TypeSymbol owner, MethodFact method) {
    return SelfAccessor.is(index, target, owner, method);
  }

  /** The methods that the factory owes, and the exception that it owes for bad arguments. */
  Optional<StepDraft> factory() {
    TypeSymbol factory = index.type(target.factory()).orElse(null);
    TypeSymbol product = index.type(target.canonical()).orElse(null);
    if (factory == null || product == null) {
      return Optional.empty();
    }
    Completion completion = new Completion(index, factory, target, bodies);
    new FactoryCompletion(index, factory, product, bodies)
        .complete(target.factoryMethods(), completion);
    List<Recipe> recipes = new ArrayList<>(completion.recipes());
    boolean rejects = rejections(factory, recipes);
    return draft("factory-" + target.name(), "Complete " + factory.name(), recipes, completion)
        .map(step -> rejects ? stricter(step) : step);
  }

  private static StepDraft stricter(StepDraft step) {
    return step.risk(Risk.MEDIUM, "bad arguments are rejected with another exception than before")
        .safety(Safety.REVIEW);
  }

  private boolean rejections(TypeSymbol factory, List<Recipe> recipes) {
    int before = recipes.size();
    String wanted = target.rejects();
    factory
        .publicMethods()
        .filter(method -> !wanted.isEmpty())
        .forEach(
            method ->
                method.checks().stream()
                    .map(check -> check.exception())
                    .filter(thrown -> !thrown.isEmpty())
                    .filter(thrown -> !Signatures.erased(thrown).equals(Target.simple(wanted)))
                    .distinct()
                    .forEach(
                        thrown ->
                            recipes.add(
                                new Recipe.ChangeThrown(
                                    factory.qualifiedName() + "#" + method.signature(),
                                    new Spelling(index).whole(factory, thrown),
                                    wanted))));
    return recipes.size() > before;
  }

  private Optional<StepDraft> draft(
      String slug, String title, List<Recipe> recipes, Completion completion) {
    return recipes.isEmpty() && completion.manual().isEmpty()
        ? Optional.empty()
        : Optional.of(
            StepDraft.of(Phase.STANDARDISE, slug, title, recipes)
                .in(target.name())
                .manual(completion.manual())
                .safety(completion.safety()));
  }
}
