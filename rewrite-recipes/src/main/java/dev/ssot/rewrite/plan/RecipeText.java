package dev.ssot.rewrite.plan;

import dev.ssot.model.migration.Recipe;

/** What a recipe does, in a few words that complete "this commit will". */
public final class RecipeText {

  private RecipeText() {}

  /** A phrase that starts with a verb. */
  public static String of(Recipe recipe) {
    if (recipe instanceof Recipe.MoveType move) {
      return "Move uses of " + move.from() + " to " + move.to();
    }
    if (recipe instanceof Recipe.MovePackage move) {
      return "Move the package " + move.from() + " to " + move.to();
    }
    if (recipe instanceof Recipe.MoveMember move) {
      return "Move uses of " + move.from() + " to " + move.to();
    }
    if (recipe instanceof Recipe.RenameMethod rename) {
      return "Rename " + rename.method() + " to " + rename.name();
    }
    return calls(recipe);
  }

  private static String calls(Recipe recipe) {
    if (recipe instanceof Recipe.ChangeArguments change) {
      return "Change the arguments of " + change.method();
    }
    if (recipe instanceof Recipe.ReplaceConstructor replace) {
      return "Create by " + replace.factory() + " instead of " + replace.constructor();
    }
    if (recipe instanceof Recipe.ReplaceAccessor replace) {
      return "Replace " + replace.accessor() + " by " + replace.expression();
    }
    return declarations(recipe);
  }

  private static String declarations(Recipe recipe) {
    if (recipe instanceof Recipe.AddMethod add) {
      return "Add to " + add.type() + ": " + head(add.source());
    }
    if (recipe instanceof Recipe.AddSupertype add) {
      return "Make " + add.type() + " a " + add.supertype();
    }
    if (recipe instanceof Recipe.ChangeThrown change) {
      return "Throw " + change.to() + " instead of " + change.from() + " in " + change.method();
    }
    if (recipe instanceof Recipe.Deprecate deprecate) {
      return "Deprecate " + deprecate.symbol() + " in favour of " + deprecate.replacement();
    }
    if (recipe instanceof Recipe.RedirectToCanonical redirect) {
      return "Turn " + redirect.type() + " into a subtype of " + redirect.canonical();
    }
    if (recipe instanceof Recipe.GateByFlag gate) {
      return "Gate " + gate.method() + " by " + gate.flag();
    }
    if (recipe instanceof Recipe.RemoveGate gate) {
      return "Leave only the canonical path of " + gate.method();
    }
    if (recipe instanceof Recipe.Undeclare undeclare) {
      String types = String.join(", ", undeclare.types());
      return "Take off the members of " + undeclare.concept() + ": " + types;
    }
    return recipe instanceof Recipe.DeleteType delete ? "Delete " + delete.type() : recipe.kind();
  }

  private static String head(String source) {
    String code = source.replaceFirst("(?s)^\\s*/\\*.*?\\*/\\s*", "");
    int body = code.indexOf(" {");
    String declaration = body < 0 ? code : code.substring(0, body);
    return declaration.substring(declaration.lastIndexOf('\n') + 1);
  }
}
