package dev.ssot.java.rewrite;

import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Rewriter;
import dev.ssot.model.migration.Rewriting;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Turns recipes into edits of Java files. The edits are worked out from the places of the parsed
 * source: every byte that no edit covers stays as it is.
 */
public final class JavaRewriter implements Rewriter {

  private final boolean changesText;

  /**
   * A rewriter.
   *
   * @param changesText whether string literals that hold exactly the name of something that moves
   *     are changed, for review, rather than reported
   */
  public JavaRewriter(boolean changesText) {
    this.changesText = changesText;
  }

  @Override
  public Rewriting rewrite(Recipe recipe, CodeIndex index, Function<String, String> text) {
    SourceTree tree = new SourceTree(index, text);
    if (recipe instanceof Recipe.MoveType move) {
      return new MoveTypeRecipe(move, changesText).apply(tree);
    }
    if (recipe instanceof Recipe.MovePackage move) {
      return new PackageMove(move, changesText).apply(tree);
    }
    if (recipe instanceof Recipe.RenameMethod rename) {
      return new CallChangeRecipe(rename).apply(tree);
    }
    if (recipe instanceof Recipe.ChangeArguments change) {
      return new CallChangeRecipe(change).apply(tree);
    }
    if (recipe instanceof Recipe.MoveMember move) {
      return new MemberMoveRecipe(move).apply(tree);
    }
    if (recipe instanceof Recipe.ReplaceConstructor replacement) {
      return UseRecipe.of(replacement).apply(tree);
    }
    if (recipe instanceof Recipe.ReplaceAccessor replacement) {
      return UseRecipe.of(replacement).apply(tree);
    }
    return declaration(recipe, tree);
  }

  /**
   * Works out the edits in Java files and in resources.
   *
   * @param resources the paths of files that may name types as text: service files, XML,
   *     properties, YAML
   * @param text the decoded text of a file or a resource by its path
   */
  public Rewriting rewrite(
      Recipe recipe, CodeIndex index, Function<String, String> text, Iterable<String> resources) {
    Rewriting code = rewrite(recipe, index, text);
    Rewriting other = new ResourceText(recipe, index, changesText).apply(resources, text);
    List<FileResult> both = new ArrayList<>();
    for (Rewriting part : List.of(code, other)) {
      part.changes().forEach(change -> both.add(new FileResult(change, List.of(), 0, false)));
      both.add(new FileResult(null, part.manual(), part.callSites(), false));
    }
    return FileResult.join(both);
  }

  private static Rewriting declaration(Recipe recipe, SourceTree tree) {
    if (recipe instanceof Recipe.AddMethod addition) {
      return new MethodAddition(addition).apply(tree);
    }
    if (recipe instanceof Recipe.AddSupertype addition) {
      return new SupertypeAddition(addition).apply(tree);
    }
    if (recipe instanceof Recipe.ChangeThrown change) {
      return new ThrownChange(change).apply(tree);
    }
    if (recipe instanceof Recipe.Deprecate deprecation) {
      return new Deprecation(deprecation).apply(tree);
    }
    if (recipe instanceof Recipe.RedirectToCanonical redirect) {
      return new CanonicalRedirect(redirect).apply(tree);
    }
    if (recipe instanceof Recipe.DeleteType deletion) {
      return new TypeDeletion(deletion).apply(tree);
    }
    if (recipe instanceof Recipe.GateByFlag gate) {
      return new FlagGate(gate).apply(tree);
    }
    if (recipe instanceof Recipe.RemoveGate removal) {
      return new GateRemoval(removal).apply(tree);
    }
    throw new IllegalArgumentException(recipe.kind());
  }
}
