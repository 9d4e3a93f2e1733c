package dev.ssot.rules.summary;

import dev.ssot.model.result.ConceptSummary;
import dev.ssot.model.result.Metric;
import dev.ssot.model.result.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The figures by which a consolidation is measured, for every declared concept and in total. */
public final class Metrics {

  private static final Set<String> CONTRACT_RULES =
      Set.of("contract-not-declared", "inconsistent-errors", "inconsistent-lifecycle");

  private Metrics() {}

  public static List<Metric> of(List<ConceptSummary> concepts, List<Violation> violations) {
    List<Metric> metrics = new ArrayList<>();
    for (ConceptSummary concept : concepts) {
      if (concept.origin().equals("declared")) {
        metrics.addAll(of(concept, violations));
      }
    }
    return List.copyOf(metrics);
  }

  /**
   * The figures of the whole tree, added up over the declared concepts, or over all that were found
   * if none is declared, and the uses of what is legacy.
   */
  public static List<Metric> ofTree(List<ConceptSummary> concepts, List<Violation> violations) {
    boolean declares = concepts.stream().anyMatch(concept -> concept.origin().equals("declared"));
    Map<String, Metric> sums = new LinkedHashMap<>();
    for (ConceptSummary concept : concepts) {
      if (!declares || concept.origin().equals("declared")) {
        of(concept, violations)
            .forEach(each -> sums.merge(each.name(), ofTree(each), Metrics::sum));
      }
    }
    int uses = (int) violations.stream().filter(v -> v.rule().equals("legacy-use")).count();
    sums.put("legacy-uses", new Metric("legacy-uses", "", uses, 0));
    return List.copyOf(sums.values());
  }

  private static Metric ofTree(Metric metric) {
    return new Metric(metric.name(), "", metric.count(), metric.target());
  }

  private static Metric sum(Metric one, Metric other) {
    return new Metric(one.name(), "", one.count() + other.count(), one.target() + other.target());
  }

  private static List<Metric> of(ConceptSummary concept, List<Violation> violations) {
    String name = concept.name();
    int paths =
        concept.importPaths().stream().mapToInt(symbol -> symbol.paths().size()).max().orElse(1);
    int divergent =
        (int) concept.matrix().stream().filter(row -> !row.divergence().equals("none")).count();
    return List.of(
        new Metric("implementations", name, concept.members().size(), 1),
        new Metric("factories", name, concept.creations().size(), 1),
        new Metric("import-paths", name, paths, 1),
        new Metric("divergent-signatures", name, divergent, 0),
        new Metric("contract-violations", name, count(violations, name, CONTRACT_RULES), 0),
        new Metric(
            "legacy-patterns", name, count(violations, name, Set.of("undeclared-deprecation")), 0));
  }

  private static int count(List<Violation> violations, String concept, Set<String> rules) {
    return (int)
        violations.stream()
            .filter(v -> v.concept().equals(concept) && rules.contains(v.rule()))
            .count();
  }
}
