package dev.ssot.java.rewrite;

import dev.ssot.model.facts.FieldFact;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.migration.ManualItem;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Rewriting;
import java.util.HashSet;
import java.util.List;

/** Moves the uses of a static member, if there is something that they can become. */
final class MemberMoveRecipe {

  private final Recipe.MoveMember recipe;
  private final MemberName from;
  private final MemberName to;

  MemberMoveRecipe(Recipe.MoveMember recipe) {
    this.recipe = recipe;
    this.from = MemberName.read(recipe.from());
    this.to = MemberName.read(recipe.to());
  }

  Rewriting apply(SourceTree tree) {
    KnownTypes types =
        new KnownTypes(tree.index(), new HashSet<>(List.of(from.owner(), to.owner())));
    if (FieldRenameRecipe.applies(types, from, to)) {
      return new FieldRenameRecipe(from, to.name()).apply(tree);
    }
    if (FieldRenameRecipe.isDone(types, from, to)) {
      return nothing(List.of());
    }
    String obstacle = obstacle(types);
    TypeSymbol place = tree.index().type(from.owner()).orElse(null);
    if (obstacle.isEmpty() || place == null) {
      return obstacle.isEmpty() ? UseRecipe.of(recipe).apply(tree) : nothing(List.of());
    }
    return nothing(List.of(new ManualItem(place.unit().at(place.fact().nameRange()), obstacle)));
  }

  private static Rewriting nothing(List<ManualItem> manual) {
    return new Rewriting(List.of(), manual, 0);
  }

  private String obstacle(KnownTypes types) {
    if (isInstanceField(types)) {
      return from.name() + " is not static";
    }
    boolean missing = types.isWhole(to.owner()) && !types.hasMember(to.owner(), to.name());
    return missing ? to.owner() + " has no " + to.name() : "";
  }

  private boolean isInstanceField(KnownTypes types) {
    return types.index().type(from.owner()).stream()
        .filter(owner -> owner.kind().equals(dev.ssot.model.facts.TypeKind.CLASS))
        .flatMap(owner -> owner.fact().fields().stream())
        .filter(field -> field.name().equals(from.name()))
        .map(FieldFact::modifiers)
        .anyMatch(modifiers -> !modifiers.isStatic());
  }
}
