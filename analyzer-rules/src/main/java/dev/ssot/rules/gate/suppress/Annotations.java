package dev.ssot.rules.gate.suppress;

import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.source.Location;
import dev.ssot.rules.gate.suppress.Declarations.Declaration;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code @SuppressWarnings("ssot:RULE")}. */
record Annotations(SourceUnit unit, Declarations declarations) {

  private static final String PREFIX = "=ssot:";

  List<Suppression> suppressions() {
    List<Suppression> found = new ArrayList<>();
    for (Declaration declaration : declarations.all()) {
      declaration.annotations().stream()
          .filter(annotation -> annotation.simpleName().equals("SuppressWarnings"))
          .flatMap(annotation -> annotation.values().stream())
          .filter(value -> value.contains(PREFIX))
          .map(value -> value.substring(value.indexOf(PREFIX) + PREFIX.length()))
          .forEach(rule -> found.add(suppression(declaration, rule)));
    }
    return found;
  }

  private Suppression suppression(Declaration declaration, String rule) {
    return new Suppression(
        rule,
        "",
        true,
        null,
        "",
        unit.at(declaration.name()),
        declaration.symbol(),
        (place, symbol) -> isIn(place, declaration));
  }

  private boolean isIn(Location place, Declaration declaration) {
    return place.path().equals(unit.path()) && declaration.whole().contains(place.range());
  }
}
