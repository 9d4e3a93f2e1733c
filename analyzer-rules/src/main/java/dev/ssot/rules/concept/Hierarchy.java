package dev.ssot.rules.concept;

import dev.ssot.model.facts.TypeFact;
import dev.ssot.model.facts.TypeKind;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.TypeSymbol;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** How two types are related by inheritance. */
public final class Hierarchy {

  /** Supertypes that say nothing about what a type is for. */
  private static final Set<String> EVERYBODY =
      Set.of(
          "Object",
          "Serializable",
          "Cloneable",
          "Comparable",
          "AutoCloseable",
          "Closeable",
          "Iterable",
          "Record",
          "Enum");

  /** Any other annotation gives a type a life of its own, in a container or a registry. */
  private static final Set<String> OF_COMPILER =
      Set.of("Deprecated", "SuppressWarnings", "FunctionalInterface", "Override");

  /** A subclass that only presets its superclass overrides no more methods than this. */
  private static final int LARGEST_PRESET = 2;

  private final CodeIndex index;
  private final Map<TypeSymbol, Set<String>> named = new ConcurrentHashMap<>();
  private @Nullable Services services;

  public Hierarchy(CodeIndex index) {
    this.index = index;
  }

  boolean extendsOther(TypeSymbol one, TypeSymbol other) {
    return index.ancestors(one).contains(other);
  }

  /** The supertypes that both have and that say what they are for. */
  public List<String> shared(TypeSymbol one, TypeSymbol other) {
    Set<String> mine = named(one);
    Set<String> theirs = named(other);
    return mine.isEmpty() || theirs.isEmpty()
        ? List.of()
        : theirs.stream().filter(mine::contains).toList();
  }

  /** What two types are to one of these supertypes of both, as a phrase. */
  String roles(List<String> supertypes) {
    return services()
        .among(supertypes)
        .findFirst()
        .map(name -> "both are providers of " + name + ", picked at run time by a service loader")
        .orElseGet(
            () -> {
              String first = supertypes.get(0);
              return "both are variants of " + first.substring(first.lastIndexOf('.') + 1);
            });
  }

  private synchronized Services services() {
    Services known = services;
    if (known == null) {
      known = new Services(index);
      services = known;
    }
    return known;
  }

  /** Whether each serves a supertype of its own, and both none in common. */
  boolean serveApart(TypeSymbol one, TypeSymbol other) {
    return !named(one).isEmpty() && !named(other).isEmpty() && shared(one, other).isEmpty();
  }

  /** Whether both fill in what one abstract class of the tree leaves open. */
  boolean fillInTheSame(TypeSymbol one, TypeSymbol other) {
    List<TypeSymbol> mine = index.supertypes(one);
    return index.supertypes(other).stream()
        .anyMatch(base -> base.fact().modifiers().isAbstract() && mine.contains(base));
  }

  private Set<String> named(TypeSymbol type) {
    return type.fact().hasSupertypes() ? named.computeIfAbsent(type, this::find) : Set.of();
  }

  private Set<String> find(TypeSymbol type) {
    Set<String> names = new TreeSet<>(index.externalSupertypes(type));
    for (TypeSymbol ancestor : index.ancestors(type)) {
      names.add(ancestor.qualifiedName());
      names.addAll(index.externalSupertypes(ancestor));
    }
    names.removeIf(name -> EVERYBODY.contains(name.substring(name.lastIndexOf('.') + 1)));
    return names;
  }

  /** Whether a type is nothing but another name for its one supertype. */
  boolean isAlias(TypeSymbol sub, TypeSymbol base) {
    TypeFact fact = sub.fact();
    return index.supertypes(sub).contains(base)
        && fact.supertypes().count() == 1
        && fact.annotations().stream().allMatch(a -> OF_COMPILER.contains(a.simpleName()))
        && fact.methods().isEmpty()
        && fact.fields().isEmpty()
        && fact.nested().isEmpty()
        && fact.initialisers().isEmpty()
        && fact.constructors().stream()
            .allMatch(c -> c.body() == null || c.body().tokens() <= 6 + 3 * c.parameters().size())
        && !base.fact().modifiers().isAbstract()
        && base.fact().typeParameters().size() == fact.typeParameters().size()
        && sub.kind() == base.kind();
  }

  /** Whether a concrete class has one subclass, which offers callers nothing that it lacks. */
  boolean isOnlyPreset(TypeSymbol sub, TypeSymbol base) {
    return index.supertypes(sub).contains(base)
        && sub.kind() == TypeKind.CLASS
        && base.kind() == TypeKind.CLASS
        && !base.fact().modifiers().isAbstract()
        && index.subtypes(base).size() == 1
        && sub.fact().methods().stream()
            .allMatch(m -> m.isAnnotatedWith("Override") || !m.modifiers().isPublic());
  }

  /** Whether a type adds no member of its own to its superclass, but may preset or override. */
  boolean isThin(TypeSymbol sub, TypeSymbol base) {
    TypeFact fact = sub.fact();
    return index.supertypes(sub).contains(base)
        && fact.supertypes().count() == 1
        && sub.kind() == TypeKind.CLASS
        && !base.fact().modifiers().isAbstract()
        && base.kind() == TypeKind.CLASS
        && fact.methods().size() <= LARGEST_PRESET
        && fact.methods().stream().allMatch(m -> m.isAnnotatedWith("Override"))
        && fact.fields().stream().allMatch(f -> f.modifiers().isStatic())
        && fact.nested().isEmpty();
  }
}
