package dev.ssot.cli;

import dev.ssot.model.migration.Recipe;
import dev.ssot.rewrite.plan.RecipeSyntax;
import dev.ssot.rules.scan.UsageException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** Changes that need no concept. */
final class AdHocOptions {

  @Option(
      names = "--move-type",
      paramLabel = "a.Old=b.New",
      description =
          "Move every use of one type to the other; the declaration too if only it is there.")
  private List<String> types = new ArrayList<>();

  @Option(
      names = "--move-package",
      paramLabel = "a.old=b.now",
      description = "Move a package with all below it; a.old.*=b.now.* leaves those below.")
  private List<String> packages = new ArrayList<>();

  @Option(
      names = "--rename-method",
      paramLabel = "a.T#old(X)=now",
      description = "Rename a method, its overrides and its calls.")
  private List<String> methods = new ArrayList<>();

  @Option(
      names = "--move-member",
      paramLabel = "a.Old#m=b.New#m",
      description = "Move uses of a static method or a constant.")
  private List<String> members = new ArrayList<>();

  @Option(
      names = "--replace-constructor",
      paramLabel = "a.T(X)=b.F#make($1)",
      description = "Create by a static factory method; $1 is the first old argument.")
  private List<String> constructors = new ArrayList<>();

  @Option(
      names = "--change-arguments",
      paramLabel = "a.T#m(X,Y)=m($2,$1)",
      description = "Reorder, add or drop arguments at every call.")
  private List<String> arguments = new ArrayList<>();

  /** The changes that are asked for, kind by kind. */
  List<Recipe> recipes() throws UsageException {
    List<Recipe> recipes = new ArrayList<>();
    add(types, RecipeSyntax::moveType, recipes);
    add(packages, RecipeSyntax::movePackage, recipes);
    add(methods, RecipeSyntax::renameMethod, recipes);
    add(members, RecipeSyntax::moveMember, recipes);
    add(constructors, RecipeSyntax::replaceConstructor, recipes);
    add(arguments, RecipeSyntax::changeArguments, recipes);
    return recipes;
  }

  private static void add(List<String> texts, Function<String, Recipe> syntax, List<Recipe> recipes)
      throws UsageException {
    for (String text : texts) {
      try {
        recipes.add(syntax.apply(text));
      } catch (IllegalArgumentException e) {
        throw new UsageException(String.valueOf(e.getMessage()));
      }
    }
  }
}
