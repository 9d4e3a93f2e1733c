package dev.ssot.rewrite.plan;

import dev.ssot.rewrite.tree.Overlay;
import java.util.List;

/**
 * What to plan.
 *
 * @param toolVersion the version of ssot
 * @param tree the tree as it is
 * @param concepts the names of the concepts, empty for all
 * @param since the version that a deprecation names
 * @param flag the name of the switch to roll out by, "" for none
 * @param bodies methods that need not be derived
 */
public record PlanRequest(
    String toolVersion,
    Overlay tree,
    List<String> concepts,
    String since,
    String flag,
    Bodies bodies) {

  boolean wants(String concept) {
    return concepts.isEmpty() || concepts.contains(concept);
  }
}
