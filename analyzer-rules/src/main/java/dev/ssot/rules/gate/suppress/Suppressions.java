package dev.ssot.rules.gate.suppress;

import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.SourceUnit;
import dev.ssot.rules.policy.Acceptance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All suppressions of a tree and its configuration. */
public final class Suppressions {

  private final List<Suppression> everywhere = new ArrayList<>();
  private final Map<String, List<Suppression>> byPath = new HashMap<>();

  /** Looks for them. */
  public Suppressions(CodeIndex index, List<Acceptance> configured) {
    configured.forEach(acceptance -> everywhere.add(of(acceptance)));
    for (SourceUnit unit : index.units()) {
      Declarations declarations = new Declarations(unit);
      List<Suppression> found = new ArrayList<>(new Comments(unit, declarations).suppressions());
      found.addAll(new Annotations(unit, declarations).suppressions());
      if (!found.isEmpty()) {
        byPath.put(unit.path(), found);
      }
    }
  }

  private static Suppression of(Acceptance acceptance) {
    return new Suppression(
        acceptance.rule(),
        acceptance.reason(),
        false,
        acceptance.until(),
        "",
        acceptance.at(),
        acceptance.pattern(),
        (place, symbol) -> acceptance.symbols().test(symbol));
  }

  List<Suppression> at(String path) {
    List<Suppression> all = new ArrayList<>(byPath.getOrDefault(path, List.of()));
    all.addAll(everywhere);
    return all;
  }

  /** Whether the code says so, not the configuration. */
  boolean isInSource(Suppression one) {
    return !everywhere.contains(one);
  }

  /** Those of the files by path, those of the configuration last. */
  List<Suppression> all() {
    List<Suppression> all = new ArrayList<>();
    byPath.keySet().stream().sorted().forEach(path -> all.addAll(byPath.getOrDefault(path, all)));
    all.addAll(everywhere);
    return all;
  }

  /**
   * The first day, from today on, after which one of them no longer holds; the last day if none.
   */
  public LocalDate holdUntil(LocalDate today) {
    return all().stream()
        .map(Suppression::until)
        .filter(day -> day != null && !day.isBefore(today))
        .min(LocalDate::compareTo)
        .orElse(LocalDate.MAX);
  }
}
