package dev.ssot.java.rewrite;

import dev.ssot.java.rewrite.CompilerErrors.Refused;
import dev.ssot.model.facts.ImportFact;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.migration.Refusal;
import dev.ssot.model.migration.Sources;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the compiler refuses in changed files and did not refuse before. A file that begins to use a
 * type of a library says nothing: nobody knows that library.
 */
final class Refusals {

  private static final String NO_PACKAGE = "compiler.err.doesnt.exist";
  private static final String NO_OVERRIDE = "compiler.err.method.does.not.override.superclass";
  private static final int SHOWN = 200;

  private final Sources before;
  private final Sources after;
  private final KnownImports known;
  private final AtomicReference<@Nullable Former> former;

  /**
   * What the compiler said of a tree before a change. The next change that is tried on it is told
   * the same.
   */
  record Former(
      CodeIndex tree, Set<String> paths, KnownImports known, Map<String, List<Refused>> errors) {}

  /**
   * The refusals of a change.
   *
   * @param former what was asked last, and is asked now
   */
  Refusals(Sources before, Sources after, AtomicReference<@Nullable Former> former) {
    this.before = before;
    this.after = after;
    this.known = new KnownImports(List.of(before.index(), after.index()));
    this.former = former;
  }

  /** By the path that a file had before, by the path that it has now. */
  List<Refusal> in(Map<String, String> files) {
    List<Refused> now = CompilerErrors.in(after, files.keySet(), known);
    if (now.isEmpty()) {
      return List.of();
    }
    Map<String, List<Refused>> then = then(Set.copyOf(files.values()));
    Set<String> silent = silent(files, now, then);
    List<Refusal> refusals = new ArrayList<>();
    byFile(now)
        .forEach(
            (path, errors) -> {
              List<Refused> old = then.getOrDefault(files.get(path), List.of());
              if (!silent.contains(path)) {
                added(old, errors).stream()
                    .filter(each -> silent.isEmpty() || !each.code().startsWith(NO_OVERRIDE))
                    .forEach(each -> refusals.add(refusal(each)));
              }
            });
    return refusals;
  }

  @SuppressWarnings("ReferenceEquality")
  private Map<String, List<Refused>> then(Set<String> paths) {
    Former last = former.get();
    if (last != null
        && last.tree() == before.index()
        && last.paths().equals(paths)
        && last.known().isLike(known)) {
      return last.errors();
    }
    Map<String, List<Refused>> errors = byFile(CompilerErrors.in(before, paths, known));
    former.set(new Former(before.index(), paths, known, errors));
    return errors;
  }

  private static Map<String, List<Refused>> byFile(List<Refused> errors) {
    return errors.stream()
        .collect(Collectors.groupingBy(Refused::path, TreeMap::new, Collectors.toList()));
  }

  private static Refusal refusal(Refused error) {
    String message = error.message();
    return new Refusal(
        error.path(),
        error.start(),
        error.end(),
        "it would no longer compile: "
            + (message.length() > SHOWN ? message.substring(0, SHOWN) + "…" : message));
  }

  /** What there is more of: first by kind and line, then by kind alone. */
  private static List<Refused> added(List<Refused> before, List<Refused> after) {
    List<Refused> old = new ArrayList<>(before);
    List<Refused> rest = without(after, old, each -> each.code() + '\0' + each.line());
    return without(rest, old, Refused::code);
  }

  /** The errors that have no counterpart in a list, from which counterparts are taken. */
  private static List<Refused> without(
      List<Refused> errors, List<Refused> old, Function<Refused, String> key) {
    Map<String, List<Refused>> known = new HashMap<>();
    old.forEach(each -> known.computeIfAbsent(key.apply(each), k -> new ArrayList<>()).add(each));
    List<Refused> rest = new ArrayList<>();
    for (Refused error : errors) {
      List<Refused> same = known.getOrDefault(key.apply(error), List.of());
      if (same.isEmpty()) {
        rest.add(error);
      } else {
        old.remove(same.remove(0));
      }
    }
    return rest;
  }

  /** The files that name a type now that neither the tree nor the platform has. */
  private Set<String> silent(
      Map<String, String> files, List<Refused> now, Map<String, List<Refused>> then) {
    Map<String, SourceUnit> unitsNow = units(after);
    Map<String, SourceUnit> unitsThen = units(before);
    Set<String> silent = new HashSet<>();
    files.forEach(
        (path, former) -> {
          Set<String> imports = foreign(unitsNow.get(path));
          imports.removeAll(foreign(unitsThen.get(former)));
          if (!imports.isEmpty()) {
            silent.add(path);
          }
        });
    byFile(now)
        .forEach(
            (path, errors) -> {
              List<Refused> old = then.getOrDefault(files.get(path), List.of());
              if (count(errors, NO_PACKAGE) > count(old, NO_PACKAGE)) {
                silent.add(path);
              }
            });
    return silent;
  }

  private static long count(List<Refused> errors, String code) {
    return errors.stream().filter(each -> each.code().startsWith(code)).count();
  }

  private static Map<String, SourceUnit> units(Sources sources) {
    Map<String, SourceUnit> units = new LinkedHashMap<>();
    sources.index().units().forEach(unit -> units.put(unit.path(), unit));
    return units;
  }

  /** What a file imports from libraries. */
  private Set<String> foreign(@Nullable SourceUnit unit) {
    Set<String> paths = new HashSet<>();
    for (ImportFact imported : unit == null ? List.<ImportFact>of() : unit.facts().imports()) {
      if (!known.isKnown(imported)) {
        paths.add(imported.path());
      }
    }
    return paths;
  }
}
