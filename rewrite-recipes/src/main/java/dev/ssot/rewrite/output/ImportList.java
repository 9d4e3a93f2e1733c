package dev.ssot.rewrite.output;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The names of types in a source that is being written, and the imports that they need. */
final class ImportList {

  private final String packageName;
  private final Map<String, String> bySimpleName = new TreeMap<>();

  ImportList(String packageName) {
    this.packageName = packageName;
  }

  /** What to write for a top-level type: its own name, unless another one has taken that. */
  String simple(String qualified) {
    String simple = qualified.substring(qualified.lastIndexOf('.') + 1);
    String taken = bySimpleName.putIfAbsent(simple, qualified);
    return taken == null || taken.equals(qualified) ? simple : qualified;
  }

  /** One line for each type that needs one, and for those that are given; in order. */
  String imports(String... more) {
    TreeSet<String> needed = new TreeSet<>(List.of(more));
    bySimpleName.values().stream().filter(this::isElsewhere).forEach(needed::add);
    StringBuilder lines = new StringBuilder();
    needed.forEach(name -> lines.append("import ").append(name).append(";\n"));
    return lines.toString();
  }

  private boolean isElsewhere(String qualified) {
    String owner = qualified.substring(0, Math.max(0, qualified.lastIndexOf('.')));
    return !owner.equals(packageName) && !owner.equals("java.lang");
  }
}
