package dev.ssot.rules.concept;

import dev.ssot.model.concept.ImportPath;
import dev.ssot.model.concept.ImportPath.Kind;
import dev.ssot.model.concept.Member;
import dev.ssot.model.concept.Signal;
import dev.ssot.model.facts.ImportFact;
import dev.ssot.model.facts.ReferenceKind;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.index.Use;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds the symbols that can be reached by more than one qualified name. */
final class OtherPaths {

  /** Source roots of one code base for several versions of a platform. */
  private static final Pattern VERSIONED = Pattern.compile(".*(java|jdk|jre|v)-?\\d+.*");

  private final CodeIndex index;
  private final CanonicalChoice choice;

  OtherPaths(CodeIndex index, CanonicalChoice choice) {
    this.index = index;
    this.choice = choice;
  }

  /** Whether a pair is one thing under two paths, not two things for one job. */
  static boolean isOneThing(ScoredPair pair) {
    TypeProfile one = pair.pair().first();
    TypeProfile other = pair.pair().second();
    boolean alias = pair.signals().stream().anyMatch(signal -> signal.name().equals("alias"));
    boolean copy = pair.kind() == Member.Kind.COPY && pair.score() >= 0.7;
    return one.type().name().equals(other.type().name())
        && one.type().outer() == null
        && other.type().outer() == null
        && (alias || copy);
  }

  /** The paths that copies and empty subtypes of one simple name, in other packages, open. */
  List<ImportPath> of(Grouping.Group group) {
    List<TypeSymbol> types = group.members().stream().map(TypeProfile::type).toList();
    TypeSymbol canonical = choice.of(types).type();
    List<ImportPath> paths = new ArrayList<>();
    for (TypeSymbol type : types) {
      if (!type.qualifiedName().equals(canonical.qualifiedName())) {
        ScoredPair best = group.strongest(type, canonical);
        Kind kind = best.kind() == Member.Kind.ALIAS ? Kind.ALIAS : Kind.COPY;
        paths.add(
            new ImportPath(
                canonical, type.qualifiedName(), kind, type, best.score(), best.signals()));
      }
    }
    return paths;
  }

  /** The types that several production source roots declare under one qualified name. */
  List<ImportPath> twins() {
    List<ImportPath> paths = new ArrayList<>();
    TypeSymbol previous = null;
    for (TypeSymbol type : index.types()) {
      if (previous != null
          && previous.qualifiedName().equals(type.qualifiedName())
          && type.outer() == null
          && isTwin(previous, type)) {
        Signal signal =
            new Signal("same-qualified-name", 1, "two source roots declare the same name");
        paths.add(
            new ImportPath(previous, type.qualifiedName(), Kind.TWIN, type, 1, List.of(signal)));
      } else {
        previous = type;
      }
    }
    return paths;
  }

  private static boolean isTwin(TypeSymbol one, TypeSymbol other) {
    return ((!one.isTest() && !other.isTest()) || areOneTest(one, other))
        && !one.packageName().isEmpty()
        && !areTwoDemos(one, other)
        && !one.unit().file().sourceRoot().equals(other.unit().file().sourceRoot())
        && !VERSIONED.matcher(one.unit().file().sourceRoot()).matches()
        && !VERSIONED.matcher(other.unit().file().sourceRoot()).matches();
  }

  /** Each module may have fixtures of its own, but no test has to run in two modules. */
  private static boolean areOneTest(TypeSymbol one, TypeSymbol other) {
    boolean tests =
        one.fact().methods().stream().anyMatch(method -> method.isAnnotatedWith("Test"));
    return tests && one.isTest() && other.isTest() && bodies(one).equals(bodies(other));
  }

  private static List<String> bodies(TypeSymbol type) {
    return type.fact().methods().stream()
        .map(m -> m.signature() + (m.body() == null ? "" : m.body().shape()))
        .sorted()
        .toList();
  }

  private static boolean areTwoDemos(TypeSymbol one, TypeSymbol other) {
    return Demos.has(one)
        && Demos.has(other)
        && !one.unit().file().module().equals(other.unit().file().module());
  }

  /** The nested types that files import through a subtype of the type that declares them. */
  List<ImportPath> inherited() {
    Map<String, Integer> uses = new HashMap<>();
    List<ImportPath> paths = new ArrayList<>();
    Set<String> names = namesOnOtherPaths();
    for (TypeSymbol type : index.types()) {
      if (type.outer() != null && names.contains(type.name())) {
        Set<String> found = new TreeSet<>();
        for (Use use : index.uses(type)) {
          if (use.kind() == ReferenceKind.IMPORT && leadsTo(use, type)) {
            found.add(use.written());
            uses.merge(use.written(), 1, Integer::sum);
          }
        }
        found.forEach(path -> paths.add(inherited(type, path, uses.getOrDefault(path, 0))));
      }
    }
    return paths;
  }

  /** The last names of the imports that name no type by its own qualified name. */
  private Set<String> namesOnOtherPaths() {
    Set<String> names = new HashSet<>();
    for (SourceUnit unit : index.units()) {
      for (ImportFact imported : unit.facts().imports()) {
        String path = imported.path();
        if (index.types(path).isEmpty()) {
          names.add(path.substring(path.lastIndexOf('.') + 1));
        }
      }
    }
    return names;
  }

  private static boolean leadsTo(Use use, TypeSymbol type) {
    return !use.written().equals(type.qualifiedName()) && use.written().endsWith("." + type.name());
  }

  private static ImportPath inherited(TypeSymbol type, String path, int uses) {
    String via = path.substring(0, path.length() - type.name().length() - 1);
    Signal signal = new Signal("inherited", 1, uses + " imports name it through " + via);
    return new ImportPath(type, path, Kind.INHERITED, null, 1, List.of(signal));
  }
}
