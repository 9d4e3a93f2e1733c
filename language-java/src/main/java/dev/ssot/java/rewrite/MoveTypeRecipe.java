package dev.ssot.java.rewrite;

import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Resources;
import dev.ssot.model.migration.Rewriting;
import java.util.List;
import java.util.Set;

/**
 * Makes every use of one type a use of another one. If the tree declares the first and not the
 * second, and the second is no type of a library, the declaration takes its name and place, unless
 * only uses are to move.
 */
final class MoveTypeRecipe {

  private final String from;
  private final String to;
  private final Resources resources;

  MoveTypeRecipe(Recipe.MoveType recipe, Resources resources) {
    this.from = recipe.from();
    this.to = recipe.to();
    this.resources = resources;
  }

  Rewriting apply(SourceTree tree) {
    KnownTypes types = new KnownTypes(tree.index(), Set.copyOf(List.of(from, to)));
    boolean renames = !resources.usesOnly() && isRename(tree.index(), types);
    TextReferences text = TextReferences.type(resources.change(), from, to, types);
    SourceTree files = renames ? tree.whole() : tree;
    List<FileResult> results =
        files.mapMentioning(
            List.of(KnownTypes.simple(from)),
            file -> {
              TypeMove move = new TypeMove(file, types, from, to, renames);
              if (renames) {
                new DeclarationMove(file, types, move, from, to).run();
              }
              return tree.spared(move.run(text), file.path()).result();
            });
    return renames ? FileResult.joinWhole(results) : FileResult.join(results);
  }

  private boolean isRename(CodeIndex index, KnownTypes types) {
    List<TypeSymbol> declared = index.types(from);
    return !from.equals(to)
        && !declared.isEmpty()
        && !types.isDeclared(to)
        && !types.isPlatform(to)
        && (types.isDeclared(KnownTypes.container(to)) || isOwnPackage(index, types))
        && index.units().stream().noneMatch(this::importsTarget);
  }

  /** A package that the tree has, or one below or beside a package that it has. */
  private boolean isOwnPackage(CodeIndex index, KnownTypes types) {
    String target = types.packageOf(to);
    if (!target.equals(KnownTypes.container(to))) {
      return false;
    }
    String root = root(target);
    return types.packageOf(from).isEmpty()
        || target.isEmpty()
        || index.units().stream().noneMatch(unit -> importsFrom(unit, root))
        || index.units().stream().anyMatch(u -> root(u.facts().packageName()).equals(root));
  }

  private static String root(String packageName) {
    int first = packageName.indexOf('.');
    int second = first < 0 ? -1 : packageName.indexOf('.', first + 1);
    return second < 0 ? packageName : packageName.substring(0, second);
  }

  /** A library that the tree uses has been imported somewhere. */
  private static boolean importsFrom(SourceUnit unit, String root) {
    return unit.facts().imports().stream()
        .anyMatch(imported -> imported.path().startsWith(root + "."));
  }

  private boolean importsTarget(SourceUnit unit) {
    return unit.facts().imports().stream()
        .anyMatch(imported -> !imported.isStatic() && imported.path().equals(to));
  }
}
