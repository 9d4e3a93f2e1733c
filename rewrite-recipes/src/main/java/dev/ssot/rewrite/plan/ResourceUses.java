package dev.ssot.rewrite.plan;

import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.TypeKind;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.migration.ManualItem;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Resources;
import dev.ssot.model.migration.Rewriter;
import dev.ssot.model.migration.Scope;
import dev.ssot.model.source.Location;
import dev.ssot.rewrite.TreeReader;
import dev.ssot.rewrite.tree.Overlay;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Where files that are no source code name types: service files, XML, properties, YAML. */
final class ResourceUses {

  /** No file of code has this path. */
  private static final Scope NO_CODE = new Scope(List.of(""), false, true);

  private final Rewriter rewriter;
  private final TreeReader reader;
  private final Map<String, String> texts = new HashMap<>();

  ResourceUses(Rewriter rewriter, TreeReader reader) {
    this.rewriter = rewriter;
    this.reader = reader;
  }

  /** The places that name a type, or a type that is nested in it, by its qualified name. */
  List<Location> of(String type, CodeIndex index, Overlay tree) {
    List<String> paths =
        reader.resources(tree).stream().filter(path -> text(path, tree).contains(type)).toList();
    Recipe move = new Recipe.MoveType(type, type);
    return rewriter
        .rewrite(move, index, path -> text(path, tree), new Resources(paths, NO_CODE, List.of()))
        .manual()
        .stream()
        .map(ManualItem::location)
        .toList();
  }

  private String text(String path, Overlay tree) {
    return tree.changes().containsKey(path)
        ? tree.text(path).text()
        : texts.computeIfAbsent(path, key -> tree.text(key).text());
  }

  /**
   * Whether a type can stand for another one where only its name is known: whoever creates it by
   * its name finds the constructors that there were.
   */
  static boolean canStandFor(CodeIndex index, Recipe.MoveType move) {
    TypeSymbol from = index.type(move.from()).orElse(null);
    TypeSymbol to = index.type(move.to()).orElse(null);
    if (from == null
        || to == null
        || to.fact().kind() != TypeKind.CLASS
        || to.fact().modifiers().isAbstract()) {
      return false;
    }
    Set<String> owed = constructors(from);
    return !owed.isEmpty() && constructors(to).containsAll(owed);
  }

  private static Set<String> constructors(TypeSymbol type) {
    List<MethodFact> declared = type.fact().constructors();
    Set<String> constructors = new HashSet<>();
    Stream<MethodFact> open = declared.stream().filter(each -> !each.modifiers().isPrivate());
    open.map(MethodFact::signature).forEach(constructors::add);
    if (declared.isEmpty()) {
      constructors.add("<init>()");
    }
    return constructors;
  }
}
