package dev.ssot.model.index;

import dev.ssot.model.facts.ReferenceKind;
import dev.ssot.model.source.Location;
import dev.ssot.model.source.Range;
import org.jspecify.annotations.Nullable;

/**
 * A place that uses a type.
 *
 * @param written the name as written there
 * @param scope the symbol that the use stands in, relative to its package, "" for the file itself
 * @param enclosing the innermost type around it, null outside of all types
 */
public record Use(
    SourceUnit unit,
    ReferenceKind kind,
    String written,
    String scope,
    @Nullable TypeSymbol enclosing,
    Range range) {

  public Location location() {
    return unit.at(range);
  }

  /** The symbol that the use stands in, with its package; the path of the file outside of all. */
  public String user() {
    if (scope.isEmpty()) {
      return unit.facts().packageName().isEmpty()
          ? unit.path()
          : unit.facts().packageName() + "." + fileName();
    }
    String container = unit.facts().packageName();
    return container.isEmpty() ? scope : container + "." + scope;
  }

  private String fileName() {
    String path = unit.path();
    int dot = path.lastIndexOf('.');
    return path.substring(path.lastIndexOf('/') + 1, dot < 0 ? path.length() : dot);
  }
}
