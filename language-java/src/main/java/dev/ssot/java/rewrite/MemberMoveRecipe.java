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
  private final boolean usesOnly;

  MemberMoveRecipe(Recipe.MoveMember recipe, boolean usesOnly) {
    this.recipe = recipe;
    this.usesOnly = usesOnly;
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
    TypeSymbol place = tree.index().type(from.owner()).orElse(null);
    boolean instance = isInstanceField(types);
    if (!instance && !isMissing(types)) {
      return UseRecipe.of(recipe, null).apply(tree);
    }
    StaticDeclaration declaration =
        instance || usesOnly ? null : StaticDeclaration.of(tree, types, from, to);
    if (declaration != null && declaration.obstacle().isEmpty()) {
      return tree.isLeft()
          ? nothing(tree.leftItems())
          : UseRecipe.of(recipe, declaration).apply(tree);
    }
    if (place == null) {
      return nothing(List.of());
    }
    String obstacle =
        declaration != null
            ? declaration.obstacle()
            : instance ? from.name() + " is not static" : to.owner() + " has no " + to.name();
    return nothing(List.of(new ManualItem(place.unit().at(place.fact().nameRange()), obstacle)));
  }

  private static Rewriting nothing(List<ManualItem> manual) {
    return new Rewriting(List.of(), manual, 0);
  }

  private boolean isMissing(KnownTypes types) {
    return types.isWhole(to.owner()) && !types.hasMember(to.owner(), to.name());
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
