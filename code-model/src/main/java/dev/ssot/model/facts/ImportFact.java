package dev.ssot.model.facts;

import dev.ssot.model.source.Range;
import org.jspecify.annotations.Nullable;

/**
 * One import.
 *
 * @param path what is imported, without a trailing wildcard
 * @param alias the local name, where the language lets one be chosen
 * @param isStatic a Java static import
 * @param wildcard whether all members of the path are imported
 * @param relative how many levels up a relative import starts, 0 for an absolute one
 * @param conditional inside a function, a {@code try} or a type-checking block
 * @param range the imported name, without the keyword
 */
public record ImportFact(
    String path,
    @Nullable String alias,
    boolean isStatic,
    boolean wildcard,
    int relative,
    boolean conditional,
    Range range) {

  /** The last segment of the path. */
  public String simpleName() {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
