package dev.ssot.java.rewrite;

import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Rewriting;
import java.util.List;
import java.util.Set;

/** Applies a replacement of the uses of a member to every file that may have some. */
final class UseRecipe {

  private final MemberName member;
  private final UseReplacement.Replacer replacer;
  private final Set<String> named;

  private UseRecipe(MemberName member, UseReplacement.Replacer replacer, Set<String> named) {
    this.member = member;
    this.replacer = replacer;
    this.named = named;
  }

  static UseRecipe of(Recipe.MoveMember recipe) {
    MemberName from = MemberName.read(recipe.from());
    MemberName to = MemberName.read(recipe.to());
    Set<String> named =
        from.owner().equals(to.owner()) ? Set.of(from.owner()) : Set.of(from.owner(), to.owner());
    return new UseRecipe(from, new MemberMove(from, to), named);
  }

  static UseRecipe of(Recipe.ReplaceConstructor recipe) {
    MemberName constructor = MemberName.read(recipe.constructor());
    return new UseRecipe(
        constructor, new ConstructorReplacement(recipe), Set.of(constructor.owner()));
  }

  static UseRecipe of(Recipe.ReplaceAccessor recipe) {
    MemberName accessor = MemberName.read(recipe.accessor());
    return new UseRecipe(
        accessor, new AccessorReplacement(accessor, recipe.expression()), Set.of(accessor.owner()));
  }

  Rewriting apply(SourceTree tree) {
    KnownTypes types = new KnownTypes(tree.index(), named);
    MemberResolver resolver = new MemberResolver(tree, types, member);
    resolver.prepare();
    List<FileResult> results =
        tree.mapMentioning(
            List.of(member.word()),
            file -> {
              FileView view = new FileView(file, types);
              new UseReplacement(view, resolver, member, replacer).run();
              return view.edits().result();
            });
    return FileResult.join(results);
  }
}
