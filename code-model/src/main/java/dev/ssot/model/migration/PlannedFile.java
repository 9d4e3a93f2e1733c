package dev.ssot.model.migration;

import org.jspecify.annotations.Nullable;

/**
 * What a step does to one file.
 *
 * @param path where it is before the step, or where it is created
 * @param newPath where it is afterwards, null if it is deleted
 * @param before the git blob hash of its content before the step, "" if it is created
 * @param after the same after it, "" if it is deleted
 * @param edits how many stretches of its text change
 * @param safety the least safe of them
 */
public record PlannedFile(
    String path,
    @Nullable String newPath,
    String before,
    String after,
    int edits,
    Safety safety,
    boolean test) {

  public boolean isCreated() {
    return before.isEmpty();
  }

  public boolean isDeleted() {
    return newPath == null;
  }

  public boolean isMoved() {
    return newPath != null && !newPath.equals(path);
  }
}
