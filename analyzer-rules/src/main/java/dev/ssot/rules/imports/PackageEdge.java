package dev.ssot.rules.imports;

import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.source.Location;
import java.util.List;

/**
 * One package needs another.
 *
 * @param imports every place that makes it so, in order of path and position
 */
record PackageEdge(String from, String to, List<Import> imports) {

  /** One import, or one qualified name in code, and the type that it names. */
  record Import(Location location, TypeSymbol type) {}

  int weight() {
    return imports.size();
  }

  /** The names of the types that it takes from there, each once. */
  List<String> types() {
    return imports.stream().map(each -> each.type().name()).distinct().sorted().toList();
  }

  long files() {
    return imports.stream().map(each -> each.location().path()).distinct().count();
  }
}
