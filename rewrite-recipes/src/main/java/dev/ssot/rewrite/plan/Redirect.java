package dev.ssot.rewrite.plan;

import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.migration.ManualItem;
import dev.ssot.model.migration.Phase;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Risk;
import dev.ssot.model.migration.Safety;
import dev.ssot.model.migration.Scope;
import dev.ssot.model.source.Location;
import dev.ssot.rewrite.tree.Overlay;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Phase 3: moves everybody onto the canonical type, package by package, tests last. */
final class Redirect {

  private static final String WHY = "existing code calls other code than before";

  private final Target target;
  private final CodeIndex index;
  private final Users users;
  private final FactoryPaths accessors;
  private final ResourceUses resources;
  private final Overlay tree;
  private final List<ManualItem> manual = new ArrayList<>();

  Redirect(Target target, CodeIndex index, Overlay tree, ResourceUses resources) {
    this.target = target;
    this.index = index;
    this.users = new Users(index);
    this.accessors = new FactoryPaths(target, index, tree);
    this.resources = resources;
    this.tree = tree;
  }

  List<StepDraft> steps() {
    List<StepDraft> steps = new ArrayList<>();
    List<Recipe> paths = paths();
    List<Recipe> types = types();
    List<Recipe> creation = creation();
    for (Users.Group group : users.groups(users.of(secondPaths()))) {
      steps.add(
          step("paths-" + group.name(), "the canonical paths", group.name(), paths, group.files()));
    }
    List<Recipe> all = new ArrayList<>(types);
    all.addAll(creation);
    for (Users.Group group : users.groups(moving())) {
      steps.add(
          step("calls-" + group.name(), canonical(), group.name(), all, group.files())
              .risk(Risk.MEDIUM, WHY)
              .safety(Safety.REVIEW));
    }
    texts(paths, types).ifPresent(steps::add);
    tests(paths, types).ifPresent(steps::add);
    return attach(steps);
  }

  /** What names a type in resources finds it by that name when it runs. */
  private Optional<StepDraft> texts(List<Recipe> paths, List<Recipe> types) {
    Set<String> files = new TreeSet<>();
    List<Recipe> recipes = new ArrayList<>();
    List<ManualItem> unlike = new ArrayList<>();
    for (Recipe recipe : Stream.concat(paths.stream(), types.stream()).toList()) {
      if (recipe instanceof Recipe.MoveType move) {
        List<Location> places = resources.of(move.from(), index, tree);
        if (!ResourceUses.canStandFor(index, move)) {
          places.forEach(place -> unlike.add(new ManualItem(place, unlike(move))));
        } else if (!places.isEmpty()) {
          recipes.add(move);
          places.forEach(place -> files.add(place.path()));
        }
      }
    }
    return recipes.isEmpty() && unlike.isEmpty()
        ? Optional.empty()
        : Optional.of(
            step(target.slug("texts"), canonical(), "resources", recipes, List.of())
                .within(new Scope(List.copyOf(files), true, true))
                .manual(unlike)
                .risk(Risk.MEDIUM, "what is named in resources is found only when it runs")
                .safety(Safety.REVIEW));
  }

  private static String unlike(Recipe.MoveType move) {
    return move.to()
        + " cannot be created as "
        + move.from()
        + " is, which is named here: name what is to be created";
  }

  private List<StepDraft> attach(List<StepDraft> steps) {
    if (!manual.isEmpty() && !steps.isEmpty()) {
      StepDraft last = steps.get(steps.size() - 1);
      steps.set(steps.size() - 1, last.manual(List.copyOf(manual)));
    }
    return steps;
  }

  private String canonical() {
    return target.isConcept() ? Target.simple(target.canonical()) : "the canonical paths";
  }

  private StepDraft step(
      String slug, String to, String who, List<Recipe> recipes, List<String> files) {
    return StepDraft.of(Phase.REDIRECT, Slug.of(slug), "Move " + who + " onto " + to, recipes)
        .in(target.name())
        .within(new Scope(files, false))
        .risk(Risk.MEDIUM, "imports and type names change");
  }

  private Set<String> secondPaths() {
    Set<String> paths = new LinkedHashSet<>(target.paths().aliases().keySet());
    paths.addAll(target.paths().copies().keySet());
    return paths;
  }

  private List<Recipe> paths() {
    Map<String, String> paths = new TreeMap<>(target.paths().aliases());
    paths.putAll(target.paths().copies());
    List<Recipe> recipes = new ArrayList<>();
    paths.forEach((from, to) -> move(from, to).ifPresent(recipes::add));
    return recipes;
  }

  private List<Recipe> types() {
    List<Recipe> recipes = new ArrayList<>();
    for (String duplicate : target.duplicates()) {
      TypeSymbol type = index.type(duplicate).orElse(null);
      Optional<Recipe> move = move(duplicate, target.canonical());
      if (type != null && move.isPresent()) {
        for (MethodFact method : type.fact().methods()) {
          if (SelfAccessor.is(index, target, type, method)) {
            recipes.add(new Recipe.ReplaceAccessor(duplicate + "#" + method.signature(), "$"));
          }
        }
        recipes.add(move.get());
      }
    }
    return recipes;
  }

  /** A type moves only where it is a subtype, so that every call of it fits the other one. */
  private Optional<Recipe> move(String from, String to) {
    TypeSymbol type = index.type(from).orElse(null);
    TypeSymbol goal = index.type(to).orElse(null);
    if (type == null || goal == null) {
      return Optional.empty();
    }
    if (!index.ancestors(type).contains(goal)) {
      manual.add(
          new ManualItem(
              type.location(), from + " is not a subtype of " + to + ", so its callers stay"));
      return Optional.empty();
    }
    return Optional.of(new Recipe.MoveType(from, to));
  }

  private List<Recipe> creation() {
    List<Recipe> recipes = new ArrayList<>();
    FactoryCall call = FactoryCall.of(target, index).orElse(null);
    TypeSymbol canonical = index.type(target.canonical()).orElse(null);
    if (call == null || canonical == null) {
      return recipes;
    }
    Spelling spelling = new Spelling(index);
    for (MethodFact constructor : canonical.fact().constructors()) {
      call.instead(Shape.of(spelling, canonical, constructor), constructor.signature())
          .ifPresent(recipes::add);
    }
    accessors
        .expressions(manual)
        .forEach(
            (accessor, expression) ->
                recipes.add(new Recipe.ReplaceAccessor(accessor, expression)));
    return recipes;
  }

  private static String owner(String member) {
    return member.substring(0, member.indexOf('#'));
  }

  /** Who uses a duplicate, calls an accessor, or constructs past the factory. */
  private Set<SourceUnit> moving() {
    Set<String> types = new LinkedHashSet<>(target.duplicates());
    target.accessors().forEach(accessor -> types.add(owner(accessor)));
    types.add(target.canonical());
    Set<SourceUnit> moving = users.of(types);
    index.types(target.factory()).forEach(factory -> moving.remove(factory.unit()));
    secondPaths().forEach(path -> index.types(path).forEach(type -> moving.remove(type.unit())));
    return moving;
  }

  private Optional<StepDraft> tests(List<Recipe> paths, List<Recipe> types) {
    Set<String> all = secondPaths();
    all.addAll(target.duplicates());
    target.accessors().forEach(accessor -> all.add(owner(accessor)));
    List<String> files = Users.tests(users.of(all));
    List<Recipe> recipes = new ArrayList<>(paths);
    recipes.addAll(types);
    creation().stream().filter(Recipe.ReplaceAccessor.class::isInstance).forEach(recipes::add);
    return files.isEmpty()
        ? Optional.empty()
        : Optional.of(
            step(target.slug("tests"), canonical(), "the tests", recipes, files)
                .risk(Risk.MEDIUM, "tests call the canonical code; no assertion changes")
                .safety(Safety.REVIEW)
                .asOptional());
  }
}
