package dev.ssot.model.migration;

import java.util.List;

/**
 * What may name a type as text, and what to do about it.
 *
 * @param paths files that are no source code: service files, XML, properties, YAML
 * @param change whether names in them and in string literals change along with what they name;
 *     otherwise they are reported
 */
public record Resources(List<String> paths, boolean change) {

  public static final Resources NONE = new Resources(List.of(), false);
}
