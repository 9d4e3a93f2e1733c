package dev.ssot.rewrite.plan;

import dev.ssot.model.migration.Phase;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Risk;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Steps from recipes that the user names on the command line. */
final class AdHoc {

  private AdHoc() {}

  /**
   * The words of which a file has one or more if the recipes may change it; none if other files may
   * change as well.
   */
  static Set<String> words(List<Recipe> recipes) {
    Set<String> words = new HashSet<>();
    for (Recipe recipe : recipes) {
      if (!(recipe instanceof Recipe.MoveType move)) {
        return Set.of();
      }
      words.add(Target.simple(move.from()));
      words.add(Target.simple(move.to()));
    }
    return words;
  }

  static StepDraft step(Recipe recipe) {
    Phase phase = recipe instanceof Recipe.DeleteType ? Phase.REMOVE : Phase.REDIRECT;
    String title = RecipeText.of(recipe);
    return StepDraft.of(phase, slug(recipe), title, List.of(recipe))
        .risk(
            phase == Phase.REMOVE ? Risk.HIGH : Risk.MEDIUM,
            phase == Phase.REMOVE ? "it takes something away" : "existing code calls other code");
  }

  private static String slug(Recipe recipe) {
    return Slug.of(recipe.kind());
  }
}
