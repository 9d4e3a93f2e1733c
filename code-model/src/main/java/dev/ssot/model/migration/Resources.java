package dev.ssot.model.migration;

import java.util.List;

/**
 * What may name a type as text and what to do about it, and what has to stay.
 *
 * @param paths files that are no source code: service files, XML, properties, YAML
 * @param change whether names in them and in string literals change along with what they name;
 *     otherwise they are reported
 * @param usesOnly whether declarations stay that would move along with their uses
 * @param left places that a recipe leaves as they are and reports: the use that is there, or else
 *     the file, and all that the recipe does if declarations change with their uses
 */
public record Resources(
    List<String> paths, boolean change, boolean usesOnly, List<Refusal> left) {

  public static final Resources NONE = new Resources(List.of(), false);

  /** With nothing that has to stay. */
  public Resources(List<String> paths, boolean change) {
    this(paths, change, false, List.of());
  }
}
