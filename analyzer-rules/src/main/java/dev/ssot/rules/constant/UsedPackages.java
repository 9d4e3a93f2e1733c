package dev.ssot.rules.constant;

import dev.ssot.model.facts.ImportFact;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.index.TypeSymbol;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The packages that each module imports from. */
final class UsedPackages {

  private final Map<String, Set<String>> byModule = new HashMap<>();

  UsedPackages(CodeIndex index) {
    for (SourceUnit unit : index.units()) {
      Set<String> used = byModule.computeIfAbsent(unit.file().module(), module -> new HashSet<>());
      for (ImportFact imported : unit.facts().imports()) {
        used.add(packageOf(imported.path()));
      }
    }
  }

  /** What comes before the first name that starts like that of a type. */
  private static String packageOf(String path) {
    int end = 0;
    while (end >= 0 && !startsType(path, end)) {
      end = path.indexOf('.', end + 1);
    }
    return end < 0 ? path : path.substring(0, end);
  }

  private static boolean startsType(String path, int dot) {
    return dot > 0 && dot + 1 < path.length() && Character.isUpperCase(path.charAt(dot + 1));
  }

  /** Whether no module has to depend on another one for it that does not already. */
  boolean canUse(Constant constant, Constant other) {
    TypeSymbol type = other.owner();
    String module = constant.owner().unit().file().module();
    return module.equals(type.unit().file().module())
        || byModule.getOrDefault(module, Set.of()).contains(type.packageName());
  }
}
