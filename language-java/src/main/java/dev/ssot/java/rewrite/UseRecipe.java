package dev.ssot.java.rewrite;

import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Rewriting;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Applies a replacement of the uses of a member to every file that may have some. */
final class UseRecipe {

  private final MemberName member;
  private final UseReplacement.Replacer replacer;
  private final Set<String> named;
  private final Set<String> more;

  private UseRecipe(MemberName member, UseReplacement.Replacer replacer, Set<String> named) {
    this(member, replacer, named, Set.of());
  }

  private UseRecipe(
      MemberName member, UseReplacement.Replacer replacer, Set<String> named, Set<String> more) {
    this.member = member;
    this.replacer = replacer;
    this.named = named;
    this.more = more;
  }

  /**
   * The move of a static member.
   *
   * @param declaration what moves along with its uses, if anything does
   */
  static UseRecipe of(Recipe.MoveMember recipe, @Nullable StaticDeclaration declaration) {
    MemberName from = MemberName.read(recipe.from());
    MemberName to = MemberName.read(recipe.to());
    Set<String> files =
        declaration == null ? Set.of() : declaration.paths().collect(Collectors.toSet());
    Set<String> named =
        from.owner().equals(to.owner()) ? Set.of(from.owner()) : Set.of(from.owner(), to.owner());
    return new UseRecipe(from, new MemberMove(from, to, declaration), named, files);
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
        new ArrayList<>(
            tree.mapMentioning(List.of(member.word()), file -> replaced(file, types, resolver)));
    for (SourceUnit unit : tree.index().units()) {
      // A file that a declaration comes to need not mention it yet.
      if (more.contains(unit.path()) && !tree.text(unit.path()).contains(member.word())) {
        JavaFile file = tree.open(unit, "");
        if (file != null) {
          results.add(replaced(file, types, resolver));
        }
      }
    }
    return replacer.takesAll() ? FileResult.joinWhole(results) : FileResult.join(results);
  }

  private FileResult replaced(JavaFile file, KnownTypes types, MemberResolver resolver) {
    FileView view = new FileView(file, types);
    new UseReplacement(view, resolver, member, replacer).run();
    return view.edits().result();
  }
}
