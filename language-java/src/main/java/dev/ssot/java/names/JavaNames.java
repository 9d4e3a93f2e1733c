package dev.ssot.java.names;

import dev.ssot.model.index.Declarations;
import dev.ssot.model.index.NameResolver;
import dev.ssot.model.index.Resolved;
import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.index.TypeSymbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Java's scoping of type names (Java Language Specification, 6.3 to 6.5): what is declared further
 * in hides what is further out, then come single-type imports and the types of the file, the
 * package, imports on demand, and {@code java.lang}.
 */
public final class JavaNames implements NameResolver {

  private static final Set<TypeSymbol> NONE = Set.of();

  private final Declarations declarations;
  private final MemberTypes members = new MemberTypes(this::resolveSupertypes);
  private final Map<SourceUnit, FileScope> files = new ConcurrentHashMap<>();

  public JavaNames(Declarations declarations) {
    this.declarations = declarations;
  }

  @Override
  public Resolved type(SourceUnit unit, @Nullable TypeSymbol enclosing, String name) {
    if (name.isEmpty()) {
      return new Resolved.Unknown(name);
    }
    String dotted = name.indexOf('$') > 0 ? name.replace('$', '.') : name;
    Resolved found =
        enclosing != null && isSupertype(enclosing, dotted)
            ? find(unit, enclosing.outer(), enclosing, dotted, NONE)
            : find(unit, enclosing, null, dotted, NONE);
    return found instanceof Resolved.Unknown ? new Resolved.Unknown(name) : found;
  }

  /** The names after {@code extends} stand outside of the body whose members they would hide. */
  private static boolean isSupertype(TypeSymbol type, String name) {
    return type.fact().extended().contains(name) || type.fact().implemented().contains(name);
  }

  private List<TypeSymbol> resolveSupertypes(TypeSymbol type, Set<TypeSymbol> pending) {
    List<TypeSymbol> found = new ArrayList<>(2);
    type.fact()
        .supertypes()
        .forEach(
            name -> {
              Resolved resolved = find(type.unit(), type.outer(), type, name, pending);
              if (resolved instanceof Resolved.InTree inTree && inTree.type() != type) {
                found.add(inTree.type());
              }
            });
    return List.copyOf(found);
  }

  /**
   * Finds a name, qualified or not.
   *
   * @param enclosing the innermost type whose members are in scope
   * @param header the type in whose header the name stands; only its type parameters are in scope
   */
  private Resolved find(
      SourceUnit unit,
      @Nullable TypeSymbol enclosing,
      @Nullable TypeSymbol header,
      String name,
      Set<TypeSymbol> pending) {
    int dot = name.indexOf('.');
    String first = dot < 0 ? name : name.substring(0, dot);
    Resolved start = simple(unit, enclosing, header, first, pending);
    if (dot < 0) {
      return start;
    }
    if (start instanceof Resolved.InTree found) {
      return member(found.type(), name, dot, pending);
    }
    if (start instanceof Resolved.External found) {
      return new Resolved.External(found.qualifiedName() + name.substring(dot));
    }
    return qualified(unit, name, pending);
  }

  private Resolved simple(
      SourceUnit unit,
      @Nullable TypeSymbol enclosing,
      @Nullable TypeSymbol header,
      String name,
      Set<TypeSymbol> pending) {
    if (header != null && header.fact().typeParameters().contains(name)) {
      return new Resolved.Unknown(name);
    }
    for (TypeSymbol type = enclosing; type != null; type = type.outer()) {
      TypeSymbol declared = type.nested(name);
      if (declared != null) {
        return new Resolved.InTree(declared);
      }
      if (type.fact().typeParameters().contains(name)) {
        return new Resolved.Unknown(name);
      }
      TypeSymbol found = type.name().equals(name) ? type : members.find(type, name, pending);
      if (found != null) {
        return new Resolved.InTree(found);
      }
    }
    return scope(unit).find(name, pending);
  }

  private FileScope scope(SourceUnit unit) {
    FileScope known = files.get(unit);
    return known != null
        ? known
        : files.computeIfAbsent(unit, u -> new FileScope(u, declarations, this));
  }

  /** The member that the rest of a name leads to, from a type on. */
  private Resolved member(TypeSymbol type, String name, int dot, Set<TypeSymbol> pending) {
    TypeSymbol current = type;
    int start = dot + 1;
    while (start <= name.length()) {
      int end = name.indexOf('.', start);
      String segment = name.substring(start, end < 0 ? name.length() : end);
      current = members.find(current, segment, pending);
      if (current == null) {
        return new Resolved.Unknown(name);
      }
      start = end < 0 ? name.length() + 1 : end + 1;
    }
    return new Resolved.InTree(current);
  }

  /** A name that starts with a package, as in an import. */
  Resolved qualified(SourceUnit unit, String name, Set<TypeSymbol> pending) {
    TypeSymbol whole = declarations.nearest(name, unit);
    if (whole != null) {
      return new Resolved.InTree(whole);
    }
    for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
      TypeSymbol type = declarations.nearest(name.substring(0, dot), unit);
      if (type != null) {
        return member(type, name, dot, pending);
      }
    }
    boolean startsWithPackage = name.indexOf('.') > 0 && Character.isLowerCase(name.charAt(0));
    return startsWithPackage && hasTypeSegment(name)
        ? new Resolved.External(name)
        : new Resolved.Unknown(name);
  }

  private static boolean hasTypeSegment(String name) {
    return Character.isUpperCase(name.charAt(name.lastIndexOf('.') + 1));
  }
}
