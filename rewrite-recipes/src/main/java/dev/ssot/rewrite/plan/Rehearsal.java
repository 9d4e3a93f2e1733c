package dev.ssot.rewrite.plan;

import dev.ssot.model.facts.TypeFact;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.index.Use;
import dev.ssot.model.migration.FileChange;
import dev.ssot.model.migration.ManualItem;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Refusal;
import dev.ssot.model.migration.Resources;
import dev.ssot.model.migration.Rewriter;
import dev.ssot.model.migration.Safety;
import dev.ssot.model.migration.Scope;
import dev.ssot.model.migration.Sources;
import dev.ssot.rewrite.TreeReader;
import dev.ssot.rewrite.tree.FileWrite;
import dev.ssot.rewrite.tree.Overlay;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Carries recipes out in memory, one after the other, each on what the one before left. What would
 * not compile afterwards and did before is left alone, and a person is told.
 */
public final class Rehearsal {

  /**
   * A declaration that moves with all its uses is held against the compiler up to so many files.
   */
  private static final int MOST_MOVED = 100;

  /** So many files are held against the compiler although they do not change themselves. */
  private static final int MOST_USERS = 300;

  private final Rewriter rewriter;
  private final TreeReader reader;

  public Rehearsal(Rewriter rewriter, TreeReader reader) {
    this.rewriter = rewriter;
    this.reader = reader;
  }

  /**
   * What some recipes come to.
   *
   * @param writes by path, from what the tree is to what it becomes
   * @param moves the new path of each file that moves, by its old one
   * @param edits how many stretches of text change, by path
   * @param safety the least safe change of each path
   * @param idle the recipes that change nothing
   * @param after the tree afterwards
   */
  public record Rehearsed(
      List<FileWrite> writes,
      Map<String, String> moves,
      Map<String, Integer> edits,
      Map<String, Safety> safety,
      List<ManualItem> manual,
      int callSites,
      Set<Recipe> idle,
      Overlay after) {}

  /** Works out what the recipes come to in the files of a scope. */
  public Rehearsed rehearse(List<Recipe> recipes, Scope scope, Overlay tree) {
    Blame blame = new Blame(tree);
    Set<String> looked = new HashSet<>();
    while (true) {
      Attempt attempt = attempt(recipes, scope, tree, blame);
      List<Refusal> refusals = refusals(recipes, tree, attempt, looked);
      if (refusals.isEmpty()) {
        return attempt.result(idle(recipes, attempt));
      }
      blame.add(refusals, attempt.trail());
    }
  }

  private static Set<Recipe> idle(List<Recipe> recipes, Attempt attempt) {
    Set<Recipe> idle = new HashSet<>();
    for (int i = 0; i < recipes.size(); i++) {
      if (attempt.trail().get(i).isEmpty()) {
        idle.add(recipes.get(i));
      }
    }
    return idle;
  }

  private Attempt attempt(List<Recipe> recipes, Scope scope, Overlay tree, Blame blame) {
    Attempt attempt = new Attempt(scope, tree);
    attempt.addManual(blame.manual());
    for (int i = 0; i < recipes.size(); i++) {
      Overlay now = attempt.now();
      List<String> texts = reader.resources(now).stream().filter(scope::contains).toList();
      Resources resources = new Resources(texts, scope, blame.left(i));
      if (blame.isDropped(i)) {
        attempt.skip();
      } else {
        CodeIndex index = index(recipes.get(i), now);
        attempt.add(
            rewriter.rewrite(recipes.get(i), index, path -> now.text(path).text(), resources));
      }
    }
    return attempt;
  }

  /** Whether the neighbours of a type in its file can move with it depends on who uses them. */
  private CodeIndex index(Recipe recipe, Overlay now) {
    CodeIndex index = reader.index(now);
    Set<String> neighbours = new HashSet<>();
    if (recipe instanceof Recipe.MoveType move) {
      index.types(move.from()).stream()
          .flatMap(type -> type.unit().facts().types().stream())
          .map(TypeFact::name)
          .filter(name -> !name.equals(Target.simple(move.from())))
          .forEach(neighbours::add);
    }
    return neighbours.isEmpty() ? index : reader.index(now, neighbours);
  }

  private List<Refusal> refusals(
      List<Recipe> recipes, Overlay tree, Attempt attempt, Set<String> looked) {
    Map<String, String> files = new TreeMap<>();
    attempt.trail().forEach(changes -> changes.forEach(change -> change.follow(files)));
    if (files.isEmpty() || onlyWarns(recipes, attempt)) {
      return List.of();
    }
    CodeIndex before = reader.index(tree);
    CodeIndex after = reader.index(attempt.now());
    List<Refusal> borders =
        new ModuleBorders(before, after, attempt.now(), names -> reader.index(tree, names))
            .refusals(files);
    if (!borders.isEmpty()) {
      return borders;
    }
    if (files.size() <= MOST_MOVED || !onlyMoves(recipes, attempt)) {
      looked.addAll(files.values());
      looked.addAll(users(recipes, tree, files));
      Set<String> moved = new HashSet<>(files.values());
      looked.stream()
          .filter(path -> !moved.contains(path) && attempt.now().content(path) != null)
          .forEach(path -> files.put(path, path));
      return rewriter.refusals(sources(before, tree), sources(after, attempt.now()), files);
    }
    return List.of();
  }

  /** The files that use a type of a changed one, unless they see nothing of the change. */
  private Set<String> users(List<Recipe> recipes, Overlay tree, Map<String, String> files) {
    Set<String> users = new HashSet<>();
    if (recipes.stream().allMatch(Rehearsal::isUnseen)) {
      return users;
    }
    Set<String> changed = new HashSet<>(files.values());
    Set<String> names = new HashSet<>();
    for (TypeSymbol type : reader.index(tree).types()) {
      if (changed.contains(type.unit().path())) {
        names.add(type.name());
      }
    }
    CodeIndex index = reader.index(tree, names);
    for (TypeSymbol type : index.types()) {
      if (changed.contains(type.unit().path())) {
        index.codeUses(type).stream().map(Use::unit).forEach(unit -> users.add(unit.path()));
      }
    }
    users.removeAll(changed);
    return users.size() > MOST_USERS ? Set.of() : users;
  }

  /** Whether names change and nothing else: the compiler would say as much as before. */
  private static boolean onlyMoves(List<Recipe> recipes, Attempt attempt) {
    for (int i = 0; i < recipes.size(); i++) {
      List<FileChange> changes = attempt.trail().get(i);
      boolean moves =
          recipes.get(i) instanceof Recipe.MovePackage
              || (recipes.get(i) instanceof Recipe.MoveType
                  && changes.stream().anyMatch(each -> !each.path().equals(each.newPath())));
      if (!changes.isEmpty() && !moves) {
        return false;
      }
    }
    return true;
  }

  /** Whether the compiler would refuse no more than before: it warns. */
  private static boolean onlyWarns(List<Recipe> recipes, Attempt attempt) {
    for (int i = 0; i < recipes.size(); i++) {
      if (!attempt.trail().get(i).isEmpty() && !(recipes.get(i) instanceof Recipe.Deprecate)) {
        return false;
      }
    }
    return true;
  }

  /** Whether only calls change, or what a call is warned of. */
  private static boolean isUnseen(Recipe recipe) {
    return recipe instanceof Recipe.Deprecate
        || recipe instanceof Recipe.MoveMember
        || recipe instanceof Recipe.ReplaceAccessor
        || recipe instanceof Recipe.ReplaceConstructor;
  }

  private static Sources sources(CodeIndex index, Overlay tree) {
    return new Sources(index, path -> tree.text(path).text());
  }
}
