package dev.ssot.rules.summary;

import static java.util.Comparator.comparing;

import dev.ssot.model.result.ConceptSummary;
import dev.ssot.model.result.Metric;
import dev.ssot.model.result.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The figures by which a consolidation is measured. */
public final class Metrics {

  private static final Set<String> CONTRACT_RULES =
      Set.of("contract-not-declared", "inconsistent-errors", "inconsistent-lifecycle");

  private final List<Violation> violations;

  private Metrics(List<Violation> violations) {
    this.violations = violations;
  }

  /**
   * The figures of every concept, then those of the whole tree: added up over the declared
   * concepts, or over all that were found if none is declared, and the uses of what is legacy.
   */
  public static List<Metric> of(List<ConceptSummary> concepts, List<Violation> violations) {
    Metrics metrics = new Metrics(violations);
    boolean declares = concepts.stream().anyMatch(ConceptSummary::isDeclared);
    List<Metric> all = new ArrayList<>();
    List<Metric> counted = new ArrayList<>();
    for (ConceptSummary concept : concepts) {
      List<Metric> own = metrics.of(concept);
      all.addAll(own);
      counted.addAll(declares && !concept.isDeclared() ? List.of() : own);
    }
    Metric.total(counted).stream()
        .sorted(comparing(each -> Metric.NAMES.indexOf(each.name())))
        .forEach(all::add);
    int uses = (int) violations.stream().filter(v -> v.rule().equals("legacy-use")).count();
    all.add(new Metric("legacy-uses", "", uses, 0));
    return List.copyOf(all);
  }

  /**
   * All figures of a declared concept; of another one those that there is something to count by.
   */
  private List<Metric> of(ConceptSummary concept) {
    String name = concept.name();
    List<Metric> metrics = new ArrayList<>();
    metrics.add(new Metric("implementations", name, concept.members().size(), 1));
    if (concept.isDeclared() || !concept.creations().isEmpty()) {
      metrics.add(new Metric("factories", name, concept.creations().size(), 1));
    }
    if (concept.isDeclared() || !concept.importPaths().isEmpty()) {
      metrics.add(new Metric("import-paths", name, paths(concept), 1));
    }
    metrics.add(new Metric("divergent-signatures", name, concept.divergentMethods(), 0));
    if (concept.isDeclared() || !concept.contractMethods().isEmpty()) {
      metrics.add(new Metric("contract-violations", name, count(name, CONTRACT_RULES), 0));
    }
    int legacy = count(name, Set.of("undeclared-deprecation"));
    if (concept.isDeclared() || legacy > 0) {
      metrics.add(new Metric("legacy-patterns", name, legacy, 0));
    }
    return metrics;
  }

  private static int paths(ConceptSummary concept) {
    return concept.importPaths().stream().mapToInt(symbol -> symbol.paths().size()).max().orElse(1);
  }

  private int count(String concept, Set<String> rules) {
    return (int)
        violations.stream()
            .filter(v -> v.concept().equals(concept) && rules.contains(v.rule()))
            .count();
  }
}
