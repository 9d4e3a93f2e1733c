package dev.ssot.rewrite.plan;

import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.migration.Phase;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Risk;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The end of phase 4: the configuration no longer lists what is deleted, nor the canonical factory
 * once nothing else is left of the members. What creates the product is named as the factory, and
 * with one implementation there is nothing that it could differ from.
 */
final class Undeclaration {

  private final Target target;
  private final CodeIndex index;

  Undeclaration(Target target, CodeIndex index) {
    this.target = target;
    this.index = index;
  }

  List<StepDraft> steps() {
    List<String> left = target.duplicates().stream().filter(this::isThere).toList();
    List<String> types =
        new ArrayList<>(target.duplicates().stream().filter(Predicate.not(this::isThere)).toList());
    if (left.isEmpty() && !List.of("", target.canonical()).contains(target.factory())) {
      types.add(target.factory());
    }
    return types.isEmpty()
        ? List.of()
        : List.of(
            StepDraft.of(
                    Phase.REMOVE,
                    "undeclare-" + Slug.of(target.name()),
                    "List only what is left of " + target.name() + " in the configuration",
                    List.of(new Recipe.Undeclare(target.name(), types)))
                .in(target.name())
                .risk(Risk.LOW, "no code changes"));
  }

  private boolean isThere(String type) {
    return index.type(type).isPresent();
  }
}
