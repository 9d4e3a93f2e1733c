package dev.ssot.model.migration;

import java.util.List;

/**
 * What may name a type as text and what to do about it, what has to stay, and what is wanted.
 *
 * @param paths files that are no source code: service files, XML, properties, YAML
 * @param scope the files whose changes are wanted; others may be left out where they do not have to
 *     change together. Its text says whether names in resources and in string literals change along
 *     with what they name; otherwise they are reported
 * @param left places that a recipe leaves as they are and reports: the use that is there, or else
 *     the file, and all that the recipe does if declarations change with their uses
 */
public record Resources(List<String> paths, Scope scope, List<Refusal> left) {

  public static final Resources NONE = new Resources(List.of(), false);

  /** For the whole tree, with nothing that has to stay. */
  public Resources(List<String> paths, boolean change) {
    this(paths, new Scope(List.of(), change), List.of());
  }

  /** Whether names in resources and in string literals change. */
  public boolean change() {
    return scope.text();
  }

  /** Whether declarations stay that would move along with their uses. */
  public boolean usesOnly() {
    return scope.usesOnly();
  }
}
