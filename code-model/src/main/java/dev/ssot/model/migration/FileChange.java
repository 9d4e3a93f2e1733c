package dev.ssot.model.migration;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What happens to one file.
 *
 * @param path relative to the root, with forward slashes
 * @param newPath where it goes; the same as {@code path} if it stays, null if it is deleted
 * @param created the whole text of a file that does not exist yet, otherwise null
 * @param edits sorted, without overlaps
 * @param safety the least safe of them
 */
public record FileChange(
    String path,
    @Nullable String newPath,
    @Nullable String created,
    List<Edit> edits,
    Safety safety) {

  /**
   * Keeps the book on where files were before several changes.
   *
   * @param former the path before all changes by the one after those so far; changed
   */
  public void follow(Map<String, String> former) {
    String first = former.remove(path);
    if (newPath != null) {
      former.put(newPath, first == null ? path : first);
    }
  }
}
