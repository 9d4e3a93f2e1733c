package dev.ssot.model.index;

import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.TypeFact;
import dev.ssot.model.facts.TypeKind;
import dev.ssot.model.source.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A type of the tree. Compared by identity: two files may declare the same qualified name. */
public final class TypeSymbol implements Comparable<TypeSymbol> {

  private static final int MANY = 6;

  private final SourceUnit unit;
  private final TypeFact fact;
  private final @Nullable TypeSymbol outer;
  private final String qualifiedName;
  private final List<TypeSymbol> nested = new ArrayList<>();
  private final Map<String, TypeSymbol> byName;

  TypeSymbol(SourceUnit unit, TypeFact fact, @Nullable TypeSymbol outer) {
    this.unit = unit;
    this.fact = fact;
    this.outer = outer;
    this.qualifiedName = qualify(outer == null ? unit.facts().packageName() : outer.qualifiedName);
    for (TypeFact member : fact.nested()) {
      nested.add(new TypeSymbol(unit, member, this));
    }
    this.byName = nested.size() < MANY ? Map.of() : byName(nested);
  }

  private static Map<String, TypeSymbol> byName(List<TypeSymbol> types) {
    Map<String, TypeSymbol> byName = new HashMap<>();
    types.forEach(type -> byName.putIfAbsent(type.name(), type));
    return byName;
  }

  private String qualify(String container) {
    return container.isEmpty() ? fact.name() : container + "." + fact.name();
  }

  public SourceUnit unit() {
    return unit;
  }

  public TypeFact fact() {
    return fact;
  }

  public @Nullable TypeSymbol outer() {
    return outer;
  }

  /** The type itself, or the top-level type that it is nested in. */
  public TypeSymbol outermost() {
    return outer == null ? this : outer.outermost();
  }

  /** Package, outer types and name, joined by dots. */
  public String qualifiedName() {
    return qualifiedName;
  }

  public String name() {
    return fact.name();
  }

  public String packageName() {
    return unit.facts().packageName();
  }

  public TypeKind kind() {
    return fact.kind();
  }

  public List<TypeSymbol> nested() {
    return nested;
  }

  public @Nullable TypeSymbol nested(String simpleName) {
    return nested.size() < MANY ? amongFew(simpleName) : byName.get(simpleName);
  }

  private @Nullable TypeSymbol amongFew(String simpleName) {
    for (TypeSymbol member : nested) {
      if (member.name().equals(simpleName)) {
        return member;
      }
    }
    return null;
  }

  public boolean isTest() {
    return unit.isTest();
  }

  /** Whether it, or a type that it is nested in, is deprecated. */
  public boolean isDeprecated() {
    return fact.isAnnotatedWith("Deprecated")
        || fact.documentation().deprecated()
        || (outer != null && outer.isDeprecated());
  }

  /** The methods that callers outside of its package can see, constructors apart. */
  public Stream<MethodFact> publicMethods() {
    boolean implicit = kind() == TypeKind.INTERFACE || kind() == TypeKind.ANNOTATION;
    return fact.methods().stream()
        .filter(m -> m.modifiers().isPublic() || (implicit && !m.modifiers().isPrivate()));
  }

  /** Whether anybody who can name it can create one without arguments. */
  public boolean isMadeOfNothing() {
    return fact.constructors().isEmpty()
        || fact.constructors().stream()
            .anyMatch(each -> each.parameters().isEmpty() && each.modifiers().isPublic());
  }

  /** The place of its name. */
  public Location location() {
    return unit.at(fact.nameRange());
  }

  @Override
  public int compareTo(TypeSymbol other) {
    int byName = qualifiedName.compareTo(other.qualifiedName);
    return byName != 0 ? byName : unit.path().compareTo(other.unit.path());
  }

  @Override
  public String toString() {
    return qualifiedName;
  }
}
