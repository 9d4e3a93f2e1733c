package dev.ssot.rewrite.plan;

import dev.ssot.model.concept.ImportPath;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.index.Use;
import dev.ssot.rewrite.TreeState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The second import paths of a tree. Each belongs to the first concept that needs what it means, by
 * being it or by naming it; what no concept needs is planned by itself, after all concepts.
 */
final class SecondPaths {

  /**
   * Second paths of two kinds, by their own names.
   *
   * @param aliases those that are empty subtypes: what each one means
   * @param copies those that are the same code, likewise
   */
  record Paths(Map<String, String> aliases, Map<String, String> copies) {

    static final Paths NONE = new Paths(Map.of(), Map.of());

    private void add(ImportPath path) {
      Map<String, String> paths = path.kind() == ImportPath.Kind.ALIAS ? aliases : copies;
      paths.put(path.path(), path.symbol().qualifiedName());
    }

    boolean isEmpty() {
      return aliases.isEmpty() && copies.isEmpty();
    }
  }

  private final CodeIndex index;
  private final List<ImportPath> all;

  SecondPaths(TreeState state) {
    this.index = state.index();
    this.all =
        state.concepts().paths().stream()
            .filter(path -> path.kind() == ImportPath.Kind.ALIAS || isCopy(path))
            .filter(path -> path.declared() != null && !path.declared().isTest())
            .toList();
  }

  private static boolean isCopy(ImportPath path) {
    return path.kind() == ImportPath.Kind.COPY;
  }

  /** Every second path with what it means. */
  Map<String, String> all() {
    Map<String, String> meant = new TreeMap<>();
    all.forEach(path -> meant.put(path.path(), path.symbol().qualifiedName()));
    return meant;
  }

  /** Concepts with the second paths that belong to each, and then those that belong to none. */
  List<Target> allotted(List<Target> targets) {
    Map<String, Target> homes = homes(targets);
    Set<String> planned = new HashSet<>();
    targets.forEach(target -> planned.addAll(target.duplicates()));
    Map<String, Paths> paths = new HashMap<>();
    for (ImportPath path : all) {
      if (!planned.contains(path.path())) {
        Target owner = owner(path.symbol(), targets, homes);
        String name = owner == null ? "" : owner.name();
        paths.computeIfAbsent(name, each -> new Paths(new TreeMap<>(), new TreeMap<>())).add(path);
      }
    }
    List<Target> allotted = new ArrayList<>();
    for (Target target : targets) {
      allotted.add(target.with(paths.getOrDefault(target.name(), Paths.NONE)));
    }
    Paths rest = paths.getOrDefault("", Paths.NONE);
    if (!rest.isEmpty()) {
      allotted.add(Target.paths(rest, all(), targets.stream().anyMatch(Target::declared)));
    }
    return allotted;
  }

  /** The concept that each file belongs to, by path. */
  private Map<String, Target> homes(List<Target> targets) {
    Map<String, Target> homes = new HashMap<>();
    for (Target target : targets) {
      for (String name : target.names()) {
        for (TypeSymbol type : index.types(name)) {
          homes.putIfAbsent(type.unit().path(), target);
        }
      }
    }
    return homes;
  }

  private @Nullable Target owner(
      TypeSymbol meant, List<Target> targets, Map<String, Target> homes) {
    for (Target target : targets) {
      if (target.names().contains(meant.qualifiedName())) {
        return target;
      }
    }
    Set<String> owners = new HashSet<>();
    for (Use use : index.codeUses(meant)) {
      SourceUnit user = use.unit();
      Target home = homes.get(user.path());
      if (home != null) {
        owners.add(home.name());
      }
    }
    return targets.stream()
        .filter(target -> owners.contains(target.name()))
        .findFirst()
        .orElse(null);
  }
}
