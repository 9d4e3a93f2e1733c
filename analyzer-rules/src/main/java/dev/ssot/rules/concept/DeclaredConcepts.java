package dev.ssot.rules.concept;

import dev.ssot.model.concept.Concept;
import dev.ssot.model.concept.Concept.Origin;
import dev.ssot.model.concept.Contract;
import dev.ssot.model.concept.Factory;
import dev.ssot.model.concept.Member;
import dev.ssot.model.concept.Member.Kind;
import dev.ssot.model.facts.Documentation;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.Modifiers;
import dev.ssot.model.facts.Parameter;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.source.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks up the concepts that a team declares. */
public final class DeclaredConcepts {

  private static final Range NOWHERE = new Range(1, 1, 1, 1);

  private final CodeIndex index;
  private final List<String> problems = new ArrayList<>();

  public DeclaredConcepts(CodeIndex index) {
    this.index = index;
  }

  /** What could not be looked up: one sentence each; filled by {@link #resolve}. */
  public List<String> problems() {
    return List.copyOf(problems);
  }

  /** The declared concepts whose canonical type is in the tree. */
  public List<Concept> resolve(List<ConceptDeclaration> declarations) {
    return declarations.stream().map(this::resolve).flatMap(Optional::stream).toList();
  }

  private Optional<Concept> resolve(ConceptDeclaration declaration) {
    TypeSymbol canonical = find(declaration, "canonical", declaration.canonical());
    if (canonical == null) {
      return Optional.empty();
    }
    Delegations delegations = new Delegations(index);
    Hierarchy hierarchy = new Hierarchy(index);
    List<Member> members = new ArrayList<>();
    members.add(new Member(canonical, Kind.CANONICAL, 1, List.of()));
    // A member that is gone is a step forward, not a mistake.
    declaration.members().stream()
        .sorted()
        .map(index::type)
        .flatMap(Optional::stream)
        .filter(type -> type != canonical)
        .distinct()
        .forEach(
            type ->
                members.add(
                    new Member(type, kind(type, canonical, delegations, hierarchy), 1, List.of())));
    return Optional.of(
        new Concept(
            declaration.name(),
            Origin.DECLARED,
            1,
            canonical,
            List.of("the configuration says so"),
            List.copyOf(members),
            contract(declaration),
            factory(declaration),
            declaration.exemptions()));
  }

  private static Kind kind(
      TypeSymbol type, TypeSymbol canonical, Delegations delegations, Hierarchy hierarchy) {
    if (hierarchy.isAlias(type, canonical)) {
      return Kind.ALIAS;
    }
    Delegations.Wrapping wrapping = delegations.of(type);
    return wrapping != null && wrapping.target() == canonical ? Kind.WRAPPER : Kind.PARALLEL;
  }

  private @Nullable TypeSymbol find(ConceptDeclaration concept, String key, String name) {
    Optional<TypeSymbol> type = index.type(name);
    if (type.isEmpty()) {
      problems.add(
          "concepts." + concept.name() + "." + key + ": " + name + " is not in the source tree");
    }
    return type.orElse(null);
  }

  private @Nullable Contract contract(ConceptDeclaration declaration) {
    if (!declaration.contract().isEmpty()) {
      TypeSymbol type = find(declaration, "contract", declaration.contract());
      return type == null ? null : new Contract(type, type.publicMethods().toList());
    }
    if (declaration.contractMethods().isEmpty()) {
      return null;
    }
    return new Contract(
        null, declaration.contractMethods().stream().map(DeclaredConcepts::required).toList());
  }

  private static MethodFact required(String text) {
    int open = text.indexOf('(');
    String name = open < 0 ? text : text.substring(0, open);
    String inside = open < 0 ? "" : text.substring(open + 1, text.lastIndexOf(')'));
    List<Parameter> parameters =
        Arrays.stream(inside.split(",", -1))
            .map(String::strip)
            .filter(type -> !type.isEmpty())
            .map(type -> new Parameter("", type, false, false))
            .toList();
    return new MethodFact(
        name.strip(),
        new Modifiers(Modifiers.PUBLIC),
        List.of(),
        parameters,
        "",
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        List.of(),
        Documentation.NONE,
        NOWHERE,
        NOWHERE);
  }

  private @Nullable Factory factory(ConceptDeclaration declaration) {
    if (declaration.factory().isEmpty()) {
      return null;
    }
    TypeSymbol type = find(declaration, "factory", declaration.factory());
    return type == null
        ? null
        : new Factory(type, declaration.factoryMethods(), declaration.rejects());
  }
}
