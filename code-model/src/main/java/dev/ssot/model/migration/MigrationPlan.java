package dev.ssot.model.migration;

import dev.ssot.model.result.Metric;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The way from a tree to one with a single source of truth for each concept.
 *
 * @param toolVersion the version of ssot
 * @param concepts the names of the concepts that it consolidates
 * @param steps in the order in which they run
 * @param manual what a person has to do that belongs to no step
 * @param before the figures of the tree that it was made from
 * @param expected the same after the last step
 */
public record MigrationPlan(
    String toolVersion,
    List<String> concepts,
    List<Step> steps,
    List<ManualItem> manual,
    List<Metric> before,
    List<Metric> expected) {

  /** The version of the published schema that this value follows. */
  public static final String SCHEMA_VERSION = "1.0";

  public Optional<Step> step(String id) {
    return steps.stream().filter(step -> step.id().equals(id)).findFirst();
  }

  /** The steps of one phase, in order. */
  public List<Step> phase(Phase phase) {
    return steps.stream().filter(step -> step.phase() == phase).toList();
  }

  /** Everything that a person has to do, of the plan and of its steps. */
  public List<ManualItem> allManual() {
    return Stream.concat(manual.stream(), steps.stream().flatMap(step -> step.manual().stream()))
        .toList();
  }
}
