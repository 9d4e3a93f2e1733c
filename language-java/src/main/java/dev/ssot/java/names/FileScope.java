package dev.ssot.java.names;

import dev.ssot.model.facts.ImportFact;
import dev.ssot.model.index.Declarations;
import dev.ssot.model.index.Resolved;
import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.index.TypeSymbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What simple names mean in a file outside of all its types. */
final class FileScope {

  private final SourceUnit unit;
  private final Declarations declarations;
  private final JavaNames names;
  private final Map<String, String> imports = new HashMap<>();
  private final Map<String, List<String>> staticImports = new HashMap<>();
  private final List<String> onDemand = new ArrayList<>();
  private final Map<String, Resolved> known = new ConcurrentHashMap<>();

  FileScope(SourceUnit unit, Declarations declarations, JavaNames names) {
    this.unit = unit;
    this.declarations = declarations;
    this.names = names;
    for (ImportFact imported : unit.facts().imports()) {
      if (imported.wildcard()) {
        onDemand.add(imported.path());
      } else if (imported.isStatic()) {
        staticImports
            .computeIfAbsent(imported.simpleName(), name -> new ArrayList<>(1))
            .add(imported.path());
      } else {
        imports.putIfAbsent(imported.simpleName(), imported.path());
      }
    }
  }

  /**
   * What a name means.
   *
   * @param pending the types whose supertypes are being looked for; the answer may then be
   *     incomplete, so it is not kept
   */
  Resolved find(String name, Set<TypeSymbol> pending) {
    Resolved found = known.get(name);
    if (found == null) {
      found = lookUp(name, pending);
      if (pending.isEmpty()) {
        known.put(name, found);
      }
    }
    return found;
  }

  private Resolved lookUp(String name, Set<TypeSymbol> pending) {
    String imported = imports.get(name);
    if (imported != null) {
      Resolved found = names.qualified(unit, imported, pending);
      return found instanceof Resolved.InTree ? found : new Resolved.External(imported);
    }
    for (TypeSymbol type : declarations.of(unit)) {
      if (type.name().equals(name)) {
        return new Resolved.InTree(type);
      }
    }
    Resolved found = staticallyImported(name, pending);
    if (found == null) {
      found = inPackage(unit.facts().packageName(), name);
    }
    return found == null ? onDemand(name, pending) : found;
  }

  /** A static import may import methods and fields as well as a type. */
  private @Nullable Resolved staticallyImported(String name, Set<TypeSymbol> pending) {
    for (String path : staticImports.getOrDefault(name, List.of())) {
      if (names.qualified(unit, path, pending) instanceof Resolved.InTree found) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Resolved inPackage(String packageName, String name) {
    String qualified = packageName.isEmpty() ? name : packageName + "." + name;
    TypeSymbol found = declarations.nearest(qualified, unit);
    return found == null ? null : new Resolved.InTree(found);
  }

  private Resolved onDemand(String name, Set<TypeSymbol> pending) {
    for (String path : onDemand) {
      if (names.qualified(unit, path + "." + name, pending) instanceof Resolved.InTree found) {
        return found;
      }
    }
    return JavaLang.has(name)
        ? new Resolved.External("java.lang." + name)
        : new Resolved.Unknown(name);
  }
}
