package dev.ssot.model.index;

import dev.ssot.model.facts.ImportFact;
import dev.ssot.model.facts.Reference;
import dev.ssot.model.facts.ReferenceKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which places name which type; worked out once, on first demand. */
final class Uses {

  private final CodeIndex index;
  private final Scopes scopes;
  private @Nullable Map<TypeSymbol, List<Use>> byType;

  Uses(CodeIndex index, Scopes scopes) {
    this.index = index;
    this.scopes = scopes;
  }

  synchronized List<Use> of(TypeSymbol type) {
    if (byType == null) {
      byType = collect();
    }
    return byType.getOrDefault(type, List.of());
  }

  private record Found(TypeSymbol type, Use use) {}

  private Map<TypeSymbol, List<Use>> collect() {
    Map<TypeSymbol, List<Use>> collected = new HashMap<>();
    List<List<Found>> perUnit = index.units().parallelStream().map(this::usesIn).toList();
    for (List<Found> found : perUnit) {
      for (Found one : found) {
        collected.computeIfAbsent(one.type(), type -> new ArrayList<>()).add(one.use());
      }
    }
    return collected;
  }

  private List<Found> usesIn(SourceUnit unit) {
    List<Found> found = new ArrayList<>();
    for (ImportFact imported : unit.facts().imports()) {
      TypeSymbol type = imported(unit, imported);
      if (type != null) {
        found.add(
            new Found(
                type,
                new Use(unit, ReferenceKind.IMPORT, imported.path(), "", null, imported.range())));
      }
    }
    @Nullable TypeSymbol[] enclosing = scopes.of(unit);
    Map<String, @Nullable TypeSymbol> known = new HashMap<>();
    for (Reference reference : unit.facts().references()) {
      if (reference.kind() == ReferenceKind.CALL
          || (reference.kind() == ReferenceKind.NAME && reference.receiver() != null)) {
        continue;
      }
      TypeSymbol around = enclosing[reference.scope()];
      TypeSymbol type = lookUp(unit, around, reference, known);
      if (type != null) {
        found.add(
            new Found(
                type,
                new Use(
                    unit,
                    reference.kind(),
                    reference.name(),
                    unit.facts().scopeOf(reference),
                    around,
                    reference.range())));
      }
    }
    return found;
  }

  private @Nullable TypeSymbol imported(SourceUnit unit, ImportFact imported) {
    String path = imported.path();
    if (imported.wildcard() && !imported.isStatic()) {
      return index.declarations().nearest(path, unit);
    }
    TypeSymbol type = index.declarations().nearest(path, unit);
    if (type == null && imported.isStatic() && path.contains(".")) {
      type = index.declarations().nearest(path.substring(0, path.lastIndexOf('.')), unit);
    }
    if (type == null && index.resolve(unit, null, path) instanceof Resolved.InTree inherited) {
      return inherited.type();
    }
    return type;
  }

  private @Nullable TypeSymbol lookUp(
      SourceUnit unit,
      @Nullable TypeSymbol around,
      Reference reference,
      Map<String, @Nullable TypeSymbol> known) {
    String key = (around == null ? "" : around.qualifiedName()) + ' ' + reference.name();
    if (known.containsKey(key)) {
      return known.get(key);
    }
    TypeSymbol type =
        index.resolve(unit, around, reference.name()) instanceof Resolved.InTree found
            ? found.type()
            : null;
    known.put(key, type);
    return type;
  }
}
