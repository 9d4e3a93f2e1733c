package dev.ssot.model.concept;

import dev.ssot.model.index.TypeSymbol;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The concepts of a tree, by name, and the symbols that several paths lead to. */
public final class Concepts {

  private final List<Concept> all;
  private final List<ImportPath> paths;
  private final List<PassedOver> passedOver;
  private final Map<TypeSymbol, Concept> byMember = new HashMap<>();
  private final Map<String, Set<String>> meant = new HashMap<>();

  /**
   * The concepts of a tree.
   *
   * @param paths every path that is not the canonical one
   * @param passedOver pairs that look alike and are meant to be, what looks most alike first
   */
  public Concepts(List<Concept> all, List<ImportPath> paths, List<PassedOver> passedOver) {
    this.all = all.stream().sorted(Comparator.comparing(Concept::name)).toList();
    this.paths =
        paths.stream()
            .sorted(
                Comparator.comparing(ImportPath::symbol)
                    .thenComparing(ImportPath::path)
                    .thenComparing(ImportPath::kind))
            .toList();
    this.passedOver = List.copyOf(passedOver);
    for (Concept concept : this.all) {
      concept.types().forEach(type -> byMember.putIfAbsent(type, concept));
    }
    this.passedOver.stream().filter(PassedOver::isMeant).forEach(this::addMeant);
  }

  private void addMeant(PassedOver pair) {
    meant.computeIfAbsent(pair.first(), first -> new HashSet<>()).add(pair.second());
    meant.computeIfAbsent(pair.second(), second -> new HashSet<>()).add(pair.first());
  }

  public List<Concept> all() {
    return all;
  }

  /** Every path that is not the canonical one, by symbol and path. */
  public List<ImportPath> paths() {
    return paths;
  }

  /** The paths to a symbol other than its own. */
  public List<ImportPath> pathsTo(TypeSymbol symbol) {
    return paths.stream().filter(path -> path.symbol() == symbol).toList();
  }

  public List<PassedOver> passedOver() {
    return passedOver;
  }

  /** The concept that a type competes in. */
  public Optional<Concept> of(TypeSymbol type) {
    return Optional.ofNullable(byMember.get(type));
  }

  /** Whether two types compete, or one is a second path to the other. */
  public boolean speakOf(TypeSymbol one, TypeSymbol other) {
    return of(one).filter(concept -> concept.has(other)).isPresent()
        || isPath(one, other)
        || isPath(other, one);
  }

  /** Whether two types look alike and are meant to. */
  public boolean areMeant(TypeSymbol one, TypeSymbol other) {
    return meant.getOrDefault(one.qualifiedName(), Set.of()).contains(other.qualifiedName());
  }

  /** Whether a type is what its competitors should become. */
  public boolean isCanonical(TypeSymbol type) {
    return of(type).filter(concept -> concept.canonical() == type).isPresent();
  }

  private boolean isPath(TypeSymbol type, TypeSymbol other) {
    return pathsTo(type).stream().map(ImportPath::path).anyMatch(other.qualifiedName()::equals);
  }

  public Optional<Concept> named(String name) {
    return all.stream().filter(concept -> concept.name().equals(name)).findFirst();
  }
}
