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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds uses of a type of another module that the module of the user does not declare. */
final class ModuleBorders {

  private final CodeIndex before;
  private final CodeIndex after;
  private final Overlay tree;

  private record Border(String module, String other, boolean test) {}

  /**
   * The borders between the modules of a tree.
   *
   * @param tree the tree that {@code after} was read from
   */
  ModuleBorders(CodeIndex before, CodeIndex after, Overlay tree) {
    this.before = before;
    this.after = after;
    this.tree = tree;
  }

  /** What some files use across a border that nobody has crossed before and no build file opens. */
  List<Refusal> refusals(Set<String> files) {
    Set<String> modules = new TreeSet<>();
    after.units().forEach(unit -> modules.add(unit.file().module()));
    if (modules.size() < 2) {
      return List.of();
    }
    Set<Border> crossed = crossed();
    BuildModules build =
        new BuildModules(
            modules, path -> tree.content(path) == null ? null : tree.text(path).text());
    List<Refusal> refusals = new ArrayList<>();
    for (TypeSymbol type : after.types()) {
      for (Use use : after.codeUses(type)) {
        Border border = border(use.unit(), type.unit());
        boolean closed =
            files.contains(use.unit().path())
                && !isWithin(border, after, type)
                && !crossed.contains(border)
                && !crossed.contains(new Border(border.module(), border.other(), false));
        if (closed && !build.sees(border.module(), border.other())) {
          refusals.add(refusal(use, type, border));
        }
      }
    }
    refusals.sort(Comparator.comparing(Refusal::path).thenComparing(Refusal::start));
    return refusals;
  }

  /** Whether the module has a type of that name itself, which the use may mean as well. */
  private static boolean isWithin(Border border, CodeIndex index, TypeSymbol type) {
    return index.types(type.qualifiedName()).stream()
        .anyMatch(each -> each.unit().file().module().equals(border.module()));
  }

  private Set<Border> crossed() {
    Set<Border> crossed = new HashSet<>();
    for (TypeSymbol type : before.types()) {
      before.codeUses(type).forEach(use -> crossed.add(border(use.unit(), type.unit())));
    }
    return crossed;
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
