package dev.ssot.rules.concept;

import dev.ssot.model.facts.ImportFact;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.index.TypeSymbol;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which types of other code bases the files of a tree mean by a simple name. */
final class Libraries {

  /** One name may be the same by chance. */
  private static final int LEAST_NAMES = 2;

  private final CodeIndex index;
  private final Map<SourceUnit, Map<String, String>> imports = new ConcurrentHashMap<>();

  Libraries(CodeIndex index) {
    this.index = index;
  }

  /**
   * How many simple names mean types of two libraries in the files of two types; 0 if that is no
   * more than chance. What a code base declares twice itself does not count.
   */
  int differing(TypeSymbol one, TypeSymbol other) {
    if (one.unit() == other.unit()) {
      return 0;
    }
    Map<String, String> first = imports(one.unit());
    Map<String, String> second = imports(other.unit());
    int names = 0;
    for (Map.Entry<String, String> entry : first.entrySet()) {
      String path = second.get(entry.getKey());
      if (path != null && !path.equals(entry.getValue())) {
        names++;
      }
    }
    return names >= LEAST_NAMES ? names : 0;
  }

  private Map<String, String> imports(SourceUnit unit) {
    return imports.computeIfAbsent(unit, this::read);
  }

  private Map<String, String> read(SourceUnit unit) {
    Map<String, String> paths = new HashMap<>();
    for (ImportFact imported : unit.facts().imports()) {
      String path = imported.path();
      String name = path.substring(path.lastIndexOf('.') + 1);
      if (!imported.isStatic()
          && Character.isUpperCase(name.charAt(0))
          && index.types(path).isEmpty()) {
        paths.put(name, path);
      }
    }
    return paths;
  }
}
