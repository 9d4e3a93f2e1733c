package dev.ssot.rewrite.plan;

import dev.ssot.model.migration.Phase;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Risk;
import java.util.List;

/** Steps from recipes that the user names on the command line. */
final class AdHoc {

  private AdHoc() {}

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
