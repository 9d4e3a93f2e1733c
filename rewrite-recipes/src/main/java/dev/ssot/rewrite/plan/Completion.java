package dev.ssot.rewrite.plan;

import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.migration.ManualItem;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Safety;
import dev.ssot.model.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers the methods that one type is to get. */
final class Completion {

  private final TypeSymbol type;
  private final Bridges bridges;
  private final Bodies bodies;
  private final List<Recipe> recipes = new ArrayList<>();
  private final List<ManualItem> manual = new ArrayList<>();
  private final List<Shape> added = new ArrayList<>();
  private Safety safety = Safety.SAFE;

  Completion(CodeIndex index, TypeSymbol type, Target target, Bodies bodies) {
    this.type = type;
    this.bridges = new Bridges(index, type, target::canonicalType);
    this.bodies = bodies;
  }

  List<Recipe> recipes() {
    return recipes;
  }

  List<ManualItem> manual() {
    return manual;
  }

  Safety safety() {
    return safety;
  }

  /** Adds the methods of a contract that the type lacks. */
  void require(TypeSymbol contract, List<MethodFact> methods) {
    List<Shape> open = new ArrayList<>();
    methods.forEach(method -> open.add(bridges.shape(contract, method)));
    open.removeIf(bridges::has);
    for (boolean progress = true; progress; ) {
      progress = open.removeIf(shape -> addContractMethod(shape));
    }
    for (Shape shape : open) {
      leave(type.location(), shape + " of " + contract.qualifiedName() + " has to be written");
    }
  }

  private boolean addContractMethod(Shape shape) {
    Optional<String> written = bodies.of(type.qualifiedName(), shape);
    if (written.isPresent()) {
      add(shape, written.get(), Safety.SAFE);
      return true;
    }
    Optional<Bridges.Derived> derived = bridges.derive(shape, added);
    derived.ifPresent(found -> add(shape, "@Override\n" + found.source(), Safety.REVIEW));
    return derived.isPresent();
  }

  /** Adds a shape that callers of another type use. */
  void bridge(TypeSymbol owner, MethodFact method) {
    Shape shape = bridges.shape(owner, method);
    if (bridges.has(shape) || added.stream().anyMatch(shape::clashes)) {
      return;
    }
    Location place = owner.unit().at(method.nameRange());
    String symbol = owner.qualifiedName() + "#" + method.signature();
    Optional<String> written = bodies.of(type.qualifiedName(), shape);
    Optional<Bridges.Derived> derived = bridges.overload(shape);
    if (bridges.clashes(shape)) {
      leave(place, symbol + " answers something else than the canonical method of that signature");
    } else if (written.isPresent()) {
      add(shape, written.get(), Safety.SAFE);
    } else if (derived.isPresent()) {
      String comment = "/** The same as {@code " + derived.get().origin() + "}. */\n";
      add(shape, comment + derived.get().source(), Safety.SAFE);
    } else {
      leave(place, symbol + " has no counterpart that its arguments lead to");
    }
  }

  void add(Shape shape, String source, Safety how) {
    recipes.add(new Recipe.AddMethod(type.qualifiedName(), source));
    added.add(shape);
    safety = safety.worse(how);
  }

  void leave(Location place, String reason) {
    manual.add(new ManualItem(place, reason));
  }
}
