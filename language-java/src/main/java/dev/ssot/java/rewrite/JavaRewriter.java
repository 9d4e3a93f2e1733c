package dev.ssot.java.rewrite;

import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Rewriter;
import dev.ssot.model.migration.Rewriting;
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
    if (recipe instanceof Recipe.RenameMethod rename) {
      return new CallChangeRecipe(rename).apply(tree);
    }
    if (recipe instanceof Recipe.ChangeArguments change) {
      return new CallChangeRecipe(change).apply(tree);
    }
    if (recipe instanceof Recipe.MoveMember move) {
      return UseRecipe.of(move).apply(tree);
    }
    if (recipe instanceof Recipe.ReplaceConstructor replacement) {
      return UseRecipe.of(replacement).apply(tree);
    }
    if (recipe instanceof Recipe.ReplaceAccessor replacement) {
      return UseRecipe.of(replacement).apply(tree);
    }
    if (recipe instanceof Recipe.MovePackage move) {
      return new PackageMove(move, changesText).apply(tree);
    }
    throw new UnsupportedOperationException(recipe.kind());
  }
}
