package dev.ssot.rewrite.plan;

import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.migration.ManualItem;
import dev.ssot.model.migration.Phase;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Risk;
import dev.ssot.model.migration.Safety;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phase 2: turns duplicates into thin, deprecated subtypes of the canonical type. */
final class Shims {

  private final Target target;
  private final CodeIndex index;
  private final String since;

  Shims(Target target, CodeIndex index, String since) {
    this.target = target;
    this.index = index;
    this.since = since;
  }

  List<StepDraft> steps() {
    List<StepDraft> steps = new ArrayList<>();
    paths().ifPresent(steps::add);
    for (String duplicate : target.duplicates()) {
      index.type(duplicate).flatMap(this::shim).ifPresent(steps::add);
    }
    accessors().ifPresent(steps::add);
    return steps;
  }

  /** Second paths are deprecated; copies become subtypes of what they copy first. */
  private Optional<StepDraft> paths() {
    List<Recipe> recipes = new ArrayList<>();
    List<ManualItem> manual = new ArrayList<>();
    for (Map.Entry<String, String> copy : target.paths().copies().entrySet()) {
      TypeSymbol type = index.type(copy.getKey()).orElse(null);
      TypeSymbol model = index.type(copy.getValue()).orElse(null);
      if (type != null && model != null) {
        redirect(type, model, recipes, manual);
      }
    }
    target.paths().aliases().forEach((path, meant) -> deprecate(path, meant, recipes));
    return recipes.isEmpty() && manual.isEmpty()
        ? Optional.empty()
        : Optional.of(
            StepDraft.of(
                    Phase.DEPRECATE,
                    target.slug("deprecate-paths"),
                    target.isConcept()
                        ? "Deprecate the second paths to what " + target.name() + " needs"
                        : "Deprecate the second paths to what no concept needs",
                    recipes)
                .in(target.name())
                .manual(manual)
                .safety(target.paths().copies().isEmpty() ? Safety.SAFE : Safety.REVIEW));
  }

  private void deprecate(String symbol, String replacement, List<Recipe> recipes) {
    boolean done =
        index.type(symbol).stream().anyMatch(type -> type.fact().isAnnotatedWith("Deprecated"));
    if (!done) {
      recipes.add(new Recipe.Deprecate(symbol, replacement, since, true));
    }
  }

  private Optional<StepDraft> shim(TypeSymbol duplicate) {
    TypeSymbol canonical = index.type(target.canonical()).orElse(null);
    if (canonical == null) {
      return Optional.empty();
    }
    List<Recipe> recipes = new ArrayList<>();
    List<ManualItem> manual = new ArrayList<>();
    redirect(duplicate, canonical, recipes, manual);
    List<Recipe> warning = recipes.stream().filter(Recipe.Deprecate.class::isInstance).toList();
    StepDraft only =
        StepDraft.of(
                Phase.DEPRECATE,
                "deprecate-" + Slug.of(duplicate.name()),
                "Deprecate "
                    + told(duplicate, canonical)
                    + " in favour of "
                    + told(canonical, duplicate),
                warning)
            .risk(Risk.LOW, "only a warning comes")
            .in(target.name())
            .manual(manual)
            .safety(Safety.REVIEW);
    return Optional.of(
        warning.equals(recipes)
            ? only
            : StepDraft.of(
                    Phase.DEPRECATE,
                    "shim-" + Slug.of(duplicate.name()),
                    "Turn "
                        + told(duplicate, canonical)
                        + " into a deprecated shim of "
                        + told(canonical, duplicate),
                    recipes)
                .risk(Risk.LOW, "callers stay as they are; the canonical code does their work")
                .in(target.name())
                .safety(Safety.REVIEW)
                .orElse(only));
  }

  private static String told(TypeSymbol one, TypeSymbol other) {
    return Target.told(one.qualifiedName(), other.qualifiedName());
  }

  /** A type that cannot stand on the other one whole is only deprecated. */
  private void redirect(
      TypeSymbol type, TypeSymbol model, List<Recipe> recipes, List<ManualItem> manual) {
    if (!index.ancestors(type).contains(model)) {
      ShimBody body = new ShimBody(index, target, type, model);
      manual.addAll(body.objections());
      if (body.objections().isEmpty()) {
        recipes.add(
            new Recipe.RedirectToCanonical(
                type.qualifiedName(), model.qualifiedName(), body.members()));
      }
    }
    deprecate(type.qualifiedName(), model.qualifiedName(), recipes);
  }

  private Optional<StepDraft> accessors() {
    List<Recipe> recipes = new ArrayList<>();
    for (String accessor : target.accessors()) {
      if (!target.duplicates().contains(owner(accessor)) && !isDeprecated(accessor)) {
        recipes.add(new Recipe.Deprecate(accessor, replacement(), since, true));
      }
    }
    return recipes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            StepDraft.of(
                    Phase.DEPRECATE,
                    "deprecate-accessors-" + target.name(),
                    "Deprecate the ways past the factory of " + target.name(),
                    recipes)
                .in(target.name()));
  }

  private String replacement() {
    return target.factory().isEmpty() ? target.canonical() : target.factory();
  }

  private boolean isDeprecated(String accessor) {
    return index.type(owner(accessor)).stream()
        .flatMap(type -> type.fact().methods().stream())
        .filter(method -> accessor.endsWith("#" + method.signature()))
        .anyMatch(method -> method.isAnnotatedWith("Deprecated"));
  }

  private static String owner(String member) {
    return member.substring(0, member.indexOf('#'));
  }
}
