package dev.ssot.rewrite.plan;

import dev.ssot.model.concept.Concept;
import dev.ssot.model.concept.Contract;
import dev.ssot.model.concept.Factory;
import dev.ssot.model.concept.ImportPath;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.result.ConceptSummary;
import dev.ssot.rewrite.TreeState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Where a concept is to go, by names only, so that it holds for the tree after every step.
 *
 * @param canonical the type that stays
 * @param duplicates the members that become it; the canonical factory is none of them
 * @param contract the interface that states it, or ""
 * @param required the methods of a contract that has no interface
 * @param factory the type that creates the canonical one, or ""
 * @param factoryMethods the names of the methods that it owes
 * @param rejects the exception for invalid arguments, or ""
 * @param aliases second paths that are empty subtypes: what each one means, by its own name
 * @param copies second paths that are the same code, likewise
 * @param accessors the static or instance methods that hand out the product past the factory
 */
record Target(
    String name,
    boolean declared,
    String canonical,
    List<String> duplicates,
    String contract,
    List<MethodFact> required,
    String factory,
    List<String> factoryMethods,
    String rejects,
    Map<String, String> aliases,
    Map<String, String> copies,
    List<String> accessors) {

  static Target of(Concept concept, TreeState state) {
    Factory factory = concept.factory();
    String factoryName = factory == null ? "" : factory.type().qualifiedName();
    Contract contract = concept.contract();
    TypeSymbol contractType = contract == null ? null : contract.type();
    return new Target(
        concept.name(),
        concept.origin() == Concept.Origin.DECLARED,
        concept.canonical().qualifiedName(),
        concept
            .duplicates()
            .map(member -> member.type().qualifiedName())
            .filter(name -> !name.equals(factoryName))
            .toList(),
        contractType == null ? "" : contractType.qualifiedName(),
        contract == null ? List.of() : contract.methods(),
        factoryName,
        factory == null ? List.of() : factory.methods(),
        factory == null ? "" : factory.rejects(),
        paths(state, ImportPath.Kind.ALIAS),
        paths(state, ImportPath.Kind.COPY),
        accessors(concept.name(), state));
  }

  private static Map<String, String> paths(TreeState state, ImportPath.Kind kind) {
    Map<String, String> paths = new TreeMap<>();
    for (ImportPath path : state.concepts().paths()) {
      if (path.kind() == kind && path.declared() != null && !path.declared().isTest()) {
        paths.put(path.path(), path.symbol().qualifiedName());
      }
    }
    return paths;
  }

  private static List<String> accessors(String concept, TreeState state) {
    List<String> accessors = new ArrayList<>();
    for (ConceptSummary summary : state.result().concepts()) {
      if (summary.name().equals(concept)) {
        summary.creations().stream()
            .filter(creation -> creation.kind().equals("accessor") && !creation.canonical())
            .map(ConceptSummary.Creation::symbol)
            .forEach(accessors::add);
      }
    }
    return accessors;
  }

  /** A type as written, with canonical names in the place of duplicates and second paths. */
  String canonicalType(String written) {
    String result = written;
    for (String duplicate : duplicates) {
      result = replaced(result, duplicate, canonical);
    }
    for (Map<String, String> paths : List.of(aliases, copies)) {
      for (Map.Entry<String, String> path : paths.entrySet()) {
        result = replaced(result, path.getKey(), path.getValue());
      }
    }
    return result;
  }

  private static String replaced(String type, String from, String to) {
    return type.replaceAll("(?<![\\w.$])" + Pattern.quote(from) + "(?![\\w$.])", to);
  }

  /** The simple name of a qualified one. */
  static String simple(String qualified) {
    return qualified.substring(qualified.lastIndexOf('.') + 1);
  }
}
