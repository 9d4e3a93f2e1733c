package dev.ssot.model.index;

import dev.ssot.model.facts.Reference;
import dev.ssot.model.source.Location;
import org.jspecify.annotations.Nullable;

/** A call, not yet resolved: {@link CodeIndex#targetsOf} says what it means. */
public record CallSite(SourceUnit unit, Reference reference, @Nullable TypeSymbol enclosing) {

  public Location location() {
    return unit.at(reference.range());
  }

  public Use asUse() {
    return new Use(
        unit,
        reference.kind(),
        reference.name(),
        unit.facts().scopeOf(reference),
        enclosing,
        reference.range());
  }
}
