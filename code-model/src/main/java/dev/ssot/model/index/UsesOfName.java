package dev.ssot.model.index;

import dev.ssot.model.facts.ImportFact;
import dev.ssot.model.facts.Reference;
import dev.ssot.model.facts.ReferenceKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds out which of the types of one simple name each place means that writes it. */
final class UsesOfName implements Mentions.Visitor {

  private final String name;
  private final CodeIndex index;
  private final Scopes scopes;
  private final Map<TypeSymbol, List<Use>> byType = new HashMap<>();

  /** What was looked up last: most uses in one type are written the same way. */
  private record Known(
      SourceUnit unit, @Nullable TypeSymbol around, String written, @Nullable TypeSymbol type) {

    boolean isOf(SourceUnit otherUnit, @Nullable TypeSymbol otherAround, String otherWritten) {
      return unit == otherUnit && around == otherAround && written.equals(otherWritten);
    }
  }

  private @Nullable Known last;

  UsesOfName(String name, CodeIndex index, Scopes scopes) {
    this.name = name;
    this.index = index;
    this.scopes = scopes;
  }

  Map<TypeSymbol, List<Use>> byType() {
    return byType;
  }

  @Override
  public void imports(SourceUnit unit, ImportFact imported) {
    add(
        imported(unit, imported),
        new Use(unit, ReferenceKind.IMPORT, imported.path(), "", null, imported.range()));
  }

  @Override
  public void refers(SourceUnit unit, Reference reference) {
    TypeSymbol around = scopes.of(unit)[reference.scope()];
    TypeSymbol type = lookUp(unit, around, reference.name());
    if (type != null) {
      add(
          type,
          new Use(
              unit,
              reference.kind(),
              reference.name(),
              unit.facts().scopeOf(reference),
              around,
              reference.range()));
    }
  }

  private void add(@Nullable TypeSymbol type, Use use) {
    if (type != null && type.name().equals(name)) {
      byType.computeIfAbsent(type, t -> new ArrayList<>()).add(use);
    }
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
      SourceUnit unit, @Nullable TypeSymbol around, String written) {
    Known known = last;
    if (known == null || !known.isOf(unit, around, written)) {
      known = new Known(unit, around, written, resolve(unit, around, written));
      last = known;
    }
    return known.type();
  }

  private @Nullable TypeSymbol resolve(
      SourceUnit unit, @Nullable TypeSymbol around, String written) {
    return index.resolve(unit, around, written) instanceof Resolved.InTree found
        ? found.type()
        : null;
  }
}
