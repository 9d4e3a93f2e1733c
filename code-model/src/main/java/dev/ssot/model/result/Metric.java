package dev.ssot.model.result;

/**
 * One of the figures by which a consolidation is measured.
 *
 * @param name kebab-case: {@code implementations}, {@code factories}, {@code import-paths}, {@code
 *     divergent-signatures}, {@code contract-violations}, {@code legacy-patterns}
 * @param concept the concept that it is counted in, "" for the whole tree
 * @param count what there is now
 * @param target what there should be
 */
public record Metric(String name, String concept, int count, int target) {}
