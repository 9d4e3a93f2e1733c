package dev.ssot.rewrite.plan;

import dev.ssot.model.facts.ReferenceKind;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.index.Use;
import dev.ssot.model.migration.ManualItem;
import dev.ssot.model.migration.Phase;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Risk;
import dev.ssot.model.source.Location;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Phase 4: deletes what nothing uses any more. A type stays as long as any code, any import or any
 * text names it that does not go with it.
 */
final class Removal {

  private final Target target;
  private final CodeIndex index;
  private final Function<String, List<Location>> resources;

  /**
   * A removal.
   *
   * @param resources where files that are no source code name a type
   */
  Removal(Target target, CodeIndex index, Function<String, List<Location>> resources) {
    this.target = target;
    this.index = index;
    this.resources = resources;
  }

  List<StepDraft> steps() {
    List<StepDraft> steps = new ArrayList<>();
    Set<String> gone = new LinkedHashSet<>();
    List<String> left = new ArrayList<>(candidates());
    for (boolean progress = true; progress; ) {
      progress = false;
      for (String candidate : List.copyOf(left)) {
        if (consumers(candidate, gone).isEmpty() && resources.apply(candidate).isEmpty()) {
          steps.add(step(candidate));
          gone.add(candidate);
          left.remove(candidate);
          progress = true;
        }
      }
    }
    if (!left.isEmpty()) {
      steps.add(held(left, gone));
    }
    return steps;
  }

  private Set<String> candidates() {
    Set<String> candidates = new LinkedHashSet<>(target.duplicates());
    candidates.removeIf(duplicate -> !standsOn(duplicate, target.canonical()));
    candidates.addAll(target.paths().aliases().keySet());
    candidates.addAll(target.paths().copies().keySet());
    for (String accessor : target.accessors()) {
      String owner = accessor.substring(0, accessor.indexOf('#'));
      if (index.type(owner).stream().anyMatch(this::onlyHandsOut)) {
        candidates.add(owner);
      }
    }
    candidates.removeIf(candidate -> index.type(candidate).isEmpty());
    return candidates;
  }

  /** What has code of its own would be lost, however few use it. */
  private boolean standsOn(String duplicate, String canonical) {
    return index.types(duplicate).stream()
        .allMatch(
            type ->
                index.ancestors(type).stream()
                    .anyMatch(above -> above.qualifiedName().equals(canonical)));
  }

  private boolean onlyHandsOut(TypeSymbol type) {
    return type.fact().methods().stream()
        .filter(method -> !method.modifiers().isPrivate())
        .map(method -> type.qualifiedName() + "#" + method.signature())
        .allMatch(target.accessors()::contains);
  }

  /** The uses of a type, and of what is nested in it, that would be left dangling. */
  private List<Use> consumers(String name, Set<String> gone) {
    List<Use> consumers = new ArrayList<>();
    for (TypeSymbol type : index.types(name)) {
      consumers(type, type.unit(), gone, consumers);
    }
    return consumers;
  }

  private void consumers(TypeSymbol type, SourceUnit home, Set<String> gone, List<Use> consumers) {
    for (Use use : index.uses(type)) {
      boolean goesWithIt =
          use.unit() == home || (use.enclosing() != null && isGone(use.enclosing(), gone));
      boolean ofGoneFile = use.enclosing() == null && declaresOnly(use.unit(), gone);
      if (!goesWithIt && !ofGoneFile && use.kind() != ReferenceKind.DOCUMENTATION) {
        consumers.add(use);
      }
    }
    type.nested().forEach(nested -> consumers(nested, home, gone, consumers));
  }

  private static boolean isGone(TypeSymbol type, Set<String> gone) {
    return gone.contains(type.outermost().qualifiedName());
  }

  private boolean declaresOnly(SourceUnit unit, Set<String> gone) {
    List<TypeSymbol> declared =
        index.types().stream().filter(type -> type.unit() == unit && type.outer() == null).toList();
    return !declared.isEmpty() && declared.stream().allMatch(type -> isGone(type, gone));
  }

  private StepDraft step(String name) {
    return StepDraft.of(
            Phase.REMOVE,
            "delete-" + Slug.of(shortName(name)),
            "Delete " + shortName(name),
            List.of(new Recipe.DeleteType(name)))
        .in(target.name())
        .risk(Risk.HIGH, "code outside of this tree may still use it");
  }

  /** The last two parts of a name, since second paths share the last one. */
  private static String shortName(String name) {
    int last = name.lastIndexOf('.');
    return last < 0 ? name : name.substring(name.lastIndexOf('.', last - 1) + 1);
  }

  private StepDraft held(List<String> left, Set<String> gone) {
    List<ManualItem> manual = new ArrayList<>();
    for (String name : left) {
      consumers(name, gone).stream()
          .limit(20)
          .forEach(use -> manual.add(new ManualItem(use.location(), name + " is still used here")));
      resources.apply(name).stream()
          .limit(20)
          .forEach(place -> manual.add(new ManualItem(place, name + " is still named here")));
    }
    return StepDraft.of(Phase.REMOVE, target.slug("held"), "Delete what is still used", List.of())
        .in(target.name())
        .manual(manual)
        .risk(Risk.HIGH, "a deletion would leave its users without it");
  }
}
