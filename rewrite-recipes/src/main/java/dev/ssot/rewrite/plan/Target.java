package dev.ssot.rewrite.plan;

import dev.ssot.model.concept.Concept;
import dev.ssot.model.concept.Contract;
import dev.ssot.model.concept.Factory;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.result.ConceptSummary;
import dev.ssot.rewrite.TreeState;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
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
 * @param paths the second import paths that move with it
 * @param meant what every second path of the tree means, by its own name
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
    SecondPaths.Paths paths,
    Map<String, String> meant,
    List<String> accessors) {

  private static final Pattern NAME = Pattern.compile("(?<![\\w.$])[A-Za-z_$][\\w$.]*");

  static Target of(Concept concept, TreeState state, Map<String, String> meant) {
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
        SecondPaths.Paths.NONE,
        meant,
        accessors(concept.name(), state));
  }

  /**
   * Second paths that no concept needs: there is nothing but these to move.
   *
   * @param declared whether a person has said of this tree what is to stay
   */
  static Target paths(SecondPaths.Paths paths, Map<String, String> meant, boolean declared) {
    return new Target(
        "", declared, "", List.of(), "", List.of(), "", List.of(), "", paths, meant, List.of());
  }

  Target with(SecondPaths.Paths allotted) {
    return new Target(
        name,
        declared,
        canonical,
        duplicates,
        contract,
        required,
        factory,
        factoryMethods,
        rejects,
        allotted,
        meant,
        accessors);
  }

  /** Whether this is a concept, and not second paths that none needs. */
  boolean isConcept() {
    return !name.isEmpty();
  }

  /** What a step is called that there is one of for each. */
  String slug(String what) {
    return isConcept() ? what + "-" + name : what;
  }

  /** The types that make it up. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>(List.of(canonical, contract, factory));
    names.addAll(duplicates);
    names.remove("");
    return names;
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
    return NAME.matcher(written)
        .replaceAll(match -> Matcher.quoteReplacement(canonicalName(match.group())));
  }

  private String canonicalName(String name) {
    String here = duplicates.contains(name) ? canonical : name;
    return meant.getOrDefault(here, here);
  }

  /** The simple name of a type, with as much of its package as tells it from another one. */
  static String told(String qualified, String other) {
    int from = qualified.lastIndexOf('.');
    while (from > 0 && other.endsWith(qualified.substring(from))) {
      from = qualified.lastIndexOf('.', from - 1);
    }
    return qualified.substring(from + 1);
  }

  /** The simple name of a qualified one. */
  static String simple(String qualified) {
    return qualified.substring(qualified.lastIndexOf('.') + 1);
  }
}
