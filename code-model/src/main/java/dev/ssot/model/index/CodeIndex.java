package dev.ssot.model.index;

import dev.ssot.model.Language;
import dev.ssot.model.facts.ReferenceKind;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All facts of a tree, with names resolved. Immutable; safe to read from several threads. */
public final class CodeIndex {

  private final List<SourceUnit> units;
  private final Declarations declarations;
  private final Map<String, NameResolver> resolvers;
  private final Scopes scopes;
  private final TypeGraph graph;
  private final Uses uses;
  private final Calls calls;

  private CodeIndex(List<SourceUnit> units, Collection<Language> languages) {
    this.units = units.stream().sorted((a, b) -> a.file().compareTo(b.file())).toList();
    this.declarations = new Declarations(this.units);
    this.resolvers =
        languages.stream()
            .collect(Collectors.toMap(Language::id, language -> language.resolver(declarations)));
    this.scopes = new Scopes(declarations);
    this.graph = new TypeGraph(this);
    this.uses = new Uses(this, scopes);
    this.calls = new Calls(this, scopes);
  }

  /** Builds the index of a tree. */
  public static CodeIndex of(List<SourceUnit> units, Collection<Language> languages) {
    return new CodeIndex(units, languages);
  }

  /** The files, by path. */
  public List<SourceUnit> units() {
    return units;
  }

  /** All types, nested ones included, by qualified name and path. */
  public List<TypeSymbol> types() {
    return declarations.types();
  }

  /** The types of this qualified name; several if several files declare it. */
  public List<TypeSymbol> types(String qualifiedName) {
    return declarations.named(qualifiedName);
  }

  /** The first type of this qualified name. */
  public Optional<TypeSymbol> type(String qualifiedName) {
    return types(qualifiedName).stream().findFirst();
  }

  /** What a name means at a place. */
  public Resolved resolve(SourceUnit unit, @Nullable TypeSymbol enclosing, String name) {
    NameResolver resolver = resolvers.get(unit.file().language());
    return resolver == null ? new Resolved.Unknown(name) : resolver.type(unit, enclosing, name);
  }

  /** What a name means in the declaration of a type. */
  public Resolved resolve(TypeSymbol at, String name) {
    return resolve(at.unit(), at, name);
  }

  /** The type of the tree that a name means in the declaration of a type, or null. */
  public @Nullable TypeSymbol lookUp(TypeSymbol at, String name) {
    return resolve(at, name) instanceof Resolved.InTree found ? found.type() : null;
  }

  /** The direct supertypes that the tree declares. */
  public List<TypeSymbol> supertypes(TypeSymbol type) {
    return graph.supertypes(type);
  }

  /** The direct supertypes that the tree does not declare, as qualified as can be told. */
  public List<String> externalSupertypes(TypeSymbol type) {
    return graph.externalSupertypes(type);
  }

  /** All supertypes that the tree declares, nearest first. */
  public List<TypeSymbol> ancestors(TypeSymbol type) {
    return graph.ancestors(type);
  }

  /** The types that name this one as a direct supertype. */
  public List<TypeSymbol> subtypes(TypeSymbol type) {
    return graph.subtypes(type);
  }

  /** Every place that names a type, in order of path and position; imports included. */
  public List<Use> uses(TypeSymbol type) {
    return uses.of(type);
  }

  /** The code that names a type, imports and the type's own file left out. */
  public List<Use> codeUses(TypeSymbol type) {
    return uses(type).stream()
        .filter(use -> use.kind().isCode() && use.kind() != ReferenceKind.IMPORT)
        .filter(use -> use.unit() != type.unit())
        .toList();
  }

  /** How many other files name a type in code. */
  public int usingFiles(TypeSymbol type) {
    return (int) users(type).distinct().count();
  }

  /** The paths of the other files that name a type in code, in order. */
  public List<String> usersOf(TypeSymbol type) {
    return users(type).map(SourceUnit::path).distinct().sorted().toList();
  }

  private Stream<SourceUnit> users(TypeSymbol type) {
    return uses(type).stream()
        .filter(use -> use.kind().isCode() && use.unit() != type.unit())
        .map(Use::unit);
  }

  /**
   * All calls of a method name that some type of the tree declares, whoever is meant, in order of
   * path and position.
   */
  public List<CallSite> callsNamed(String method) {
    return calls.named(method);
  }

  /** The calls of a method name by the type that they are made on, as far as that is known. */
  public Map<TypeSymbol, List<CallSite>> callsByReceiver(String method) {
    return calls.byReceiver(method);
  }

  /** All accesses to a field or constant name, whoever declares it. */
  public List<CallSite> accessesNamed(String field) {
    return calls.accessesNamed(field);
  }

  /** The type that a call or an access is made on, or null if it cannot be told. */
  public @Nullable TypeSymbol receiverOf(CallSite call) {
    return calls.receiver(call);
  }

  /** The methods of the tree that a call may mean: more than one only if overloads fit. */
  public List<MethodSymbol> targetsOf(CallSite call) {
    return calls.targets(call);
  }

  /** The calls that may mean a method, by the types that they are made on. */
  public Stream<CallSite> callsOf(MethodSymbol method) {
    return calls.of(method);
  }

  /** The methods of this name that a type has, its own first, then inherited ones. */
  public List<MethodSymbol> methods(TypeSymbol type, String name) {
    return graph.methods(type, name);
  }

  /** Whether a type has a method of this name, its own or inherited. */
  public boolean hasMethod(TypeSymbol type, String name) {
    return graph.hasMethod(type, name);
  }

  /**
   * The methods of the tree that callers outside of its package can call on a type, constructors
   * apart: its own first, then those that it inherits with a body.
   */
  public List<MethodSymbol> publicMethods(TypeSymbol type) {
    return graph.publicMethods(type);
  }

  /** The innermost type that a scope of a file lies in, or null. */
  public @Nullable TypeSymbol typeOfScope(SourceUnit unit, String scope) {
    return scopes.enclosing(unit, scope);
  }

  /** The innermost types that the scopes of a file lie in, by the number of the scope. */
  public List<@Nullable TypeSymbol> typesOfScopes(SourceUnit unit) {
    return Collections.unmodifiableList(Arrays.asList(scopes.of(unit)));
  }

  Declarations declarations() {
    return declarations;
  }

  static <T extends Comparable<T>> List<T> sorted(Collection<T> values) {
    return values.stream()
        .sorted()
        .collect(Collectors.collectingAndThen(Collectors.toList(), Collections::unmodifiableList));
  }
}
