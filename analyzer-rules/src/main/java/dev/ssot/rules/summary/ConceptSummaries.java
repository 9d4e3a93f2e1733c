package dev.ssot.rules.summary;

import dev.ssot.model.concept.Concept;
import dev.ssot.model.concept.Concepts;
import dev.ssot.model.concept.Contract;
import dev.ssot.model.concept.Factory;
import dev.ssot.model.concept.ImportPath;
import dev.ssot.model.concept.Member;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.MethodSymbol;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.index.Use;
import dev.ssot.model.result.ConceptSummary;
import dev.ssot.model.result.ConceptSummary.Cell;
import dev.ssot.model.result.ConceptSummary.Creation;
import dev.ssot.model.result.ConceptSummary.ImportPaths;
import dev.ssot.model.result.ConceptSummary.MatrixRow;
import dev.ssot.model.result.ConceptSummary.MemberSummary;
import dev.ssot.rules.concept.Compliance;
import dev.ssot.rules.concept.Creators;
import dev.ssot.rules.concept.MethodMatrix;
import dev.ssot.rules.concept.Variant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns concepts into what reports show of them. */
public final class ConceptSummaries {

  private final CodeIndex index;
  private final Concepts concepts;
  private final Places places;

  public ConceptSummaries(CodeIndex index, Concepts concepts, Places places) {
    this.index = index;
    this.concepts = concepts;
    this.places = places;
  }

  public List<ConceptSummary> all() {
    return concepts.all().stream().map(this::of).toList();
  }

  private ConceptSummary of(Concept concept) {
    Contract contract = concept.contract();
    Factory factory = concept.factory();
    return new ConceptSummary(
        concept.name(),
        concept.origin() == Concept.Origin.DECLARED ? "declared" : "discovered",
        concept.score(),
        concept.canonical().qualifiedName(),
        concept.reasons(),
        contract == null ? "" : contract.label(),
        contract == null
            ? List.of()
            : contract.methods().stream().map(m -> Variant.of(m).text()).toList(),
        factory == null ? "" : factory.type().qualifiedName(),
        concept.members().stream().map(member -> member(concept, member)).toList(),
        matrix(concept),
        importPaths(concept),
        creations(concept),
        concept.exemptions());
  }

  private MemberSummary member(Concept concept, Member member) {
    TypeSymbol type = member.type();
    Contract contract = concept.contract();
    Compliance compliance =
        contract == null
            ? new Compliance(List.of(), List.of())
            : Compliance.of(index, type, contract);
    return new MemberSummary(
        type.qualifiedName(),
        member.kind().label(),
        member.score(),
        member.signals(),
        places.of(type.location(), ""),
        type.isTest(),
        type.fact().isLegacy(),
        index.usersOf(type),
        (int) type.publicMethods().count(),
        compliance.missing().stream().map(MethodFact::name).toList(),
        compliance.incorrect().stream().map(Compliance.Defect::detail).toList());
  }

  private List<MatrixRow> matrix(Concept concept) {
    Contract contract = concept.contract();
    Set<String> required =
        contract == null
            ? Set.of()
            : contract.methods().stream().map(MethodFact::name).collect(Collectors.toSet());
    List<MatrixRow> rows = new ArrayList<>();
    for (MethodMatrix.Row row : MethodMatrix.of(index, concept).rows()) {
      List<Cell> cells = concept.types().stream().map(member -> cell(row, member)).toList();
      rows.add(
          new MatrixRow(
              row.method(), required.contains(row.method()), row.divergence().label(), cells));
    }
    required.stream()
        .filter(name -> rows.stream().noneMatch(row -> row.method().equals(name)))
        .forEach(name -> rows.add(new MatrixRow(name, true, "none", emptyCells(concept))));
    rows.sort(Comparator.comparing(MatrixRow::method));
    return List.copyOf(rows);
  }

  private static List<Cell> emptyCells(Concept concept) {
    return concept.types().stream()
        .map(member -> new Cell(member.qualifiedName(), List.of(), 0))
        .toList();
  }

  private Cell cell(MethodMatrix.Row row, TypeSymbol member) {
    List<MethodFact> methods = row.cells().getOrDefault(member, List.of());
    return new Cell(
        member.qualifiedName(),
        methods.stream().map(m -> Variant.of(m).text()).toList(),
        methods.isEmpty() ? 0 : callers(row.method(), member));
  }

  private int callers(String method, TypeSymbol member) {
    return (int)
        index.callsByReceiver(method).getOrDefault(member, List.of()).stream()
            .filter(call -> call.unit() != member.unit())
            .count();
  }

  private List<ImportPaths> importPaths(Concept concept) {
    Map<TypeSymbol, List<ImportPath>> bySymbol = new LinkedHashMap<>();
    for (ImportPath path : concepts.paths()) {
      if (concerns(path.symbol(), concept)) {
        bySymbol.computeIfAbsent(path.symbol(), s -> new ArrayList<>()).add(path);
      }
    }
    return bySymbol.entrySet().stream().map(e -> importPaths(e.getKey(), e.getValue())).toList();
  }

  /** A path concerns a concept if it leads to a member, to the contract, or to what they expose. */
  private static boolean concerns(TypeSymbol symbol, Concept concept) {
    Contract contract = concept.contract();
    return concept.has(symbol)
        || (contract != null && contract.type() == symbol)
        || concept.types().stream()
            .anyMatch(member -> member.packageName().equals(symbol.packageName()));
  }

  private ImportPaths importPaths(TypeSymbol symbol, List<ImportPath> others) {
    List<ImportPaths.Path> paths = new ArrayList<>();
    paths.add(new ImportPaths.Path(symbol.qualifiedName(), "canonical", index.usingFiles(symbol)));
    for (ImportPath other : others) {
      TypeSymbol declared = other.declared();
      int uses =
          declared != null
              ? index.usingFiles(declared)
              : (int)
                  index.uses(symbol).stream()
                      .filter(use -> use.written().equals(other.path()))
                      .map(Use::unit)
                      .distinct()
                      .count();
      paths.add(new ImportPaths.Path(other.path(), other.kind().label(), uses));
    }
    return new ImportPaths(symbol.qualifiedName(), List.copyOf(paths));
  }

  private List<Creation> creations(Concept concept) {
    Factory factory = concept.factory();
    if (factory == null) {
      return List.of();
    }
    Creators creators = Creators.of(index, concept);
    List<Creation> creations = new ArrayList<>();
    creators
        .makers()
        .forEach(
            (owner, methods) ->
                creations.add(
                    new Creation(
                        owner == factory.type() ? "factory" : "factory-method",
                        owner.qualifiedName(),
                        methods.stream().mapToInt(this::calls).sum(),
                        owner == factory.type())));
    for (MethodSymbol accessor : creators.accessors()) {
      creations.add(new Creation("accessor", accessor.id(), calls(accessor), false));
    }
    if (!creators.constructions().isEmpty()) {
      creations.add(
          new Creation(
              "construction",
              "new " + concept.canonical().name(),
              creators.constructions().size(),
              false));
    }
    return List.copyOf(creations);
  }

  private int calls(MethodSymbol method) {
    return (int) index.callsOf(method).count();
  }
}
