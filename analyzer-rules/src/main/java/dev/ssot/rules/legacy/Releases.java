package dev.ssot.rules.legacy;

import dev.ssot.model.facts.Documentation;
import dev.ssot.model.facts.FieldFact;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.TypeSymbol;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The newest release that each module speaks of, so that nobody has to say which one it is. */
final class Releases {

  /** A version that fewer declarations state may be a slip of the pen. */
  private static final int LEAST_STATEMENTS = 2;

  private Releases() {}

  /** By the folder of the module. */
  static Map<String, Release> in(CodeIndex index) {
    Map<String, Map<Release, Integer>> counts = new HashMap<>();
    for (TypeSymbol type : index.types()) {
      if (!type.isTest()) {
        Map<Release, Integer> own =
            counts.computeIfAbsent(type.unit().file().module(), module -> new HashMap<>());
        documentation(type)
            .flatMap(documentation -> Release.of(documentation.since()).stream())
            .forEach(release -> own.merge(release, 1, Integer::sum));
      }
    }
    Map<String, Release> newest = new TreeMap<>();
    counts.forEach(
        (module, own) ->
            own.forEach(
                (release, count) -> {
                  if (count >= LEAST_STATEMENTS) {
                    newest.merge(module, release, (a, b) -> b.isNewerThan(a) ? b : a);
                  }
                }));
    return newest;
  }

  private static Stream<Documentation> documentation(TypeSymbol type) {
    return Stream.of(
            Stream.of(type.fact().documentation()),
            type.fact().methods().stream().map(MethodFact::documentation),
            type.fact().constructors().stream().map(MethodFact::documentation),
            type.fact().fields().stream().map(FieldFact::documentation))
        .flatMap(documentation -> documentation);
  }
}
