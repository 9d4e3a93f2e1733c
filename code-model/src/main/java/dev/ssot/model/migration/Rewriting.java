package dev.ssot.model.migration;

import java.util.List;

/**
 * What a recipe comes to in a tree.
 *
 * @param changes by path; a file without a change is not in it
 * @param manual by location
 * @param callSites how many places the changes move
 */
public record Rewriting(List<FileChange> changes, List<ManualItem> manual, int callSites) {}
