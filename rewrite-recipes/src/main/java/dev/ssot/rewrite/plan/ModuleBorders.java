package dev.ssot.rewrite.plan;

import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.index.Use;
import dev.ssot.model.migration.Refusal;
import dev.ssot.model.source.LineIndex;
import dev.ssot.rewrite.tree.Overlay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Finds uses of a type of another module that the module of the user does not declare. */
final class ModuleBorders {

  private final CodeIndex before;
  private final CodeIndex after;
  private final Overlay tree;
  private final Function<Set<String>, CodeIndex> using;
  private final Map<Border, Boolean> crossed = new HashMap<>();

  private record Border(String module, String other, boolean test) {}

  /**
   * The borders between the modules of a tree.
   *
   * @param before what may lack uses of types by files that do not change
   * @param tree the tree that {@code after} was read from
   * @param using the same as {@code before} with all uses of the types of some names
   */
  ModuleBorders(
      CodeIndex before, CodeIndex after, Overlay tree, Function<Set<String>, CodeIndex> using) {
    this.before = before;
    this.after = after;
    this.tree = tree;
    this.using = using;
  }

  /**
   * What changed files use across a border that nobody has crossed before and no build file opens.
   *
   * @param files the path that each had before, by the path that it has now
   */
  List<Refusal> refusals(Map<String, String> files) {
    Set<String> modules = new TreeSet<>();
    after.units().forEach(unit -> modules.add(unit.file().module()));
    if (modules.size() < 2) {
      return List.of();
    }
    BuildModules build =
        new BuildModules(
            modules, path -> tree.content(path) == null ? null : tree.text(path).text());
    List<Refusal> refusals = new ArrayList<>();
    Set<String> names = names(files);
    for (TypeSymbol type : after.types()) {
      for (Use use : names.contains(type.name()) ? after.codeUses(type) : List.<Use>of()) {
        Border border = border(use.unit(), type.unit());
        boolean closed =
            files.containsKey(use.unit().path())
                && !border.module().equals(border.other())
                && !isWithin(border, after, type)
                && !isCrossed(border)
                && !isCrossed(new Border(border.module(), border.other(), false));
        if (closed && !build.sees(border.module(), border.other()) && !isCrossedAtAll(border)) {
          refusals.add(refusal(use, type, border));
        }
      }
    }
    refusals.sort(Comparator.comparing(Refusal::path).thenComparing(Refusal::start));
    return refusals;
  }

  /** The simple names in some files that may mean another type than before. */
  private Set<String> names(Map<String, String> files) {
    Set<String> names = new HashSet<>();
    Map<String, SourceUnit> gone = byPath(before);
    gone.keySet().removeAll(byPath(after).keySet());
    gone.values().forEach(unit -> unit.facts().types().forEach(type -> names.add(type.name())));
    Map<String, SourceUnit> former = byPath(before);
    for (SourceUnit unit : after.units()) {
      if (files.containsKey(unit.path())) {
        names.addAll(new NewNames(former.get(unit.path()), unit).all());
      }
    }
    return names;
  }

  private static Map<String, SourceUnit> byPath(CodeIndex index) {
    Map<String, SourceUnit> units = new HashMap<>();
    index.units().forEach(unit -> units.put(unit.path(), unit));
    return units;
  }

  /** Whether the module has a type of that name itself, which the use may mean as well. */
  private static boolean isWithin(Border border, CodeIndex index, TypeSymbol type) {
    return index.types(type.qualifiedName()).stream()
        .anyMatch(each -> each.unit().file().module().equals(border.module()));
  }

  private boolean isCrossed(Border border) {
    return crossed.computeIfAbsent(border, key -> wasCrossed(before, key));
  }

  /** Whether files that do not change themselves cross it either way. */
  private boolean isCrossedAtAll(Border border) {
    Set<String> names = new HashSet<>();
    for (TypeSymbol type : before.types()) {
      if (type.unit().file().module().equals(border.other())) {
        names.add(type.name());
      }
    }
    CodeIndex whole = using.apply(names);
    return wasCrossed(whole, border)
        || wasCrossed(whole, new Border(border.module(), border.other(), false));
  }

  private static boolean wasCrossed(CodeIndex before, Border border) {
    return before.types().stream()
        .filter(type -> type.unit().file().module().equals(border.other()))
        .flatMap(type -> before.codeUses(type).stream().map(use -> border(use.unit(), type.unit())))
        .anyMatch(border::equals);
  }

  private static Border border(SourceUnit user, SourceUnit used) {
    return new Border(user.file().module(), used.file().module(), user.isTest());
  }

  private Refusal refusal(Use use, TypeSymbol type, Border border) {
    LineIndex lines = LineIndex.of(tree.text(use.unit().path()).text());
    int start = lines.offset(use.range().startLine(), use.range().startColumn());
    int end = lines.offset(use.range().endLine(), use.range().endColumn()) + 1;
    return new Refusal(
        use.unit().path(),
        start,
        end,
        "the module "
            + name(border.module())
            + " does not depend on "
            + name(border.other())
            + ", which has "
            + type.qualifiedName());
  }

  private static String name(String module) {
    return module.isEmpty() ? "at the root" : module;
  }
}
