package dev.ssot.java.rewrite;

import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.migration.ManualItem;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Refusal;
import dev.ssot.model.migration.Resources;
import dev.ssot.model.migration.Rewriter;
import dev.ssot.model.migration.Rewriting;
import dev.ssot.model.migration.Sources;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Turns recipes into edits of Java files. The edits are worked out from the places of the parsed
 * source: every byte that no edit covers stays as it is.
 */
public final class JavaRewriter implements Rewriter {

  private final AtomicReference<Refusals.@Nullable Former> former = new AtomicReference<>();

  @Override
  public Rewriting rewrite(Recipe recipe, CodeIndex index, Function<String, String> text) {
    return code(recipe, new SourceTree(index, text), Resources.NONE);
  }

  private static Rewriting code(Recipe recipe, SourceTree tree, Resources resources) {
    Rewriting read = read(recipe, tree, resources);
    if (tree.unread().isEmpty()) {
      return read;
    }
    List<ManualItem> manual = new ArrayList<>(read.manual());
    manual.addAll(tree.unread());
    manual.sort(Comparator.comparing(ManualItem::location).thenComparing(ManualItem::reason));
    return new Rewriting(read.changes(), List.copyOf(manual), read.callSites());
  }

  private static Rewriting read(Recipe recipe, SourceTree tree, Resources resources) {
    if (recipe instanceof Recipe.MoveType move) {
      return new MoveTypeRecipe(move, resources).apply(tree);
    }
    if (recipe instanceof Recipe.MovePackage move) {
      return new PackageMove(move, resources.change()).apply(tree.whole());
    }
    if (recipe instanceof Recipe.RenameMethod rename) {
      return new CallChangeRecipe(rename, resources.usesOnly()).apply(tree.whole());
    }
    if (recipe instanceof Recipe.ChangeArguments change) {
      return new CallChangeRecipe(change, resources.usesOnly()).apply(tree.whole());
    }
    if (recipe instanceof Recipe.MoveMember move) {
      return new MemberMoveRecipe(move, resources.usesOnly()).apply(tree.whole());
    }
    if (recipe instanceof Recipe.ReplaceConstructor replacement) {
      return UseRecipe.of(replacement).apply(tree);
    }
    if (recipe instanceof Recipe.ReplaceAccessor replacement) {
      return UseRecipe.of(replacement).apply(tree);
    }
    return declaration(recipe, tree);
  }

  @Override
  public Rewriting rewrite(
      Recipe recipe, CodeIndex index, Function<String, String> text, Resources resources) {
    SourceTree tree = new SourceTree(index, text, resources.left(), resources.scope());
    Rewriting code = code(recipe, tree, resources);
    if (code.changes().isEmpty() && !code.manual().isEmpty()) {
      return code;
    }
    Rewriting other = new ResourceText(recipe, index, resources).apply(text);
    List<FileResult> both = new ArrayList<>();
    for (Rewriting part : List.of(code, other)) {
      part.changes().forEach(change -> both.add(new FileResult(change, List.of(), 0, false)));
      both.add(new FileResult(null, part.manual(), part.callSites(), false));
    }
    return FileResult.join(both);
  }

  @Override
  public List<Refusal> refusals(Sources before, Sources after, Map<String, String> files) {
    return new Refusals(before, after, former).in(files);
  }

  private static Rewriting declaration(Recipe recipe, SourceTree tree) {
    if (tree.isLeft()) {
      return new Rewriting(List.of(), tree.leftItems(), 0);
    }
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
