package dev.ssot.model.result;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One of the figures by which a consolidation is measured.
 *
 * @param name kebab-case: {@code implementations}, {@code factories}, {@code import-paths}, {@code
 *     divergent-signatures}, {@code contract-violations}, {@code legacy-patterns}; of the whole
 *     tree also {@code legacy-uses}
 * @param concept the concept that it is counted in, "" for the whole tree
 * @param count what there is now
 * @param target what there should be
 */
public record Metric(String name, String concept, int count, int target) {

  /** All names, in the order in which reports show them. */
  public static final List<String> NAMES =
      List.of(
          "implementations",
          "factories",
          "import-paths",
          "divergent-signatures",
          "contract-violations",
          "legacy-patterns",
          "legacy-uses");

  /** The figures of the whole tree that those of some concepts add up to, in their order. */
  public static List<Metric> total(List<Metric> metrics) {
    Map<String, Metric> sums = new LinkedHashMap<>();
    metrics.forEach(each -> sums.merge(each.name(), each.ofTree(), Metric::plus));
    return List.copyOf(sums.values());
  }

  private Metric ofTree() {
    return new Metric(name, "", count, target);
  }

  private Metric plus(Metric other) {
    return new Metric(name, concept, count + other.count(), target + other.target());
  }
}
