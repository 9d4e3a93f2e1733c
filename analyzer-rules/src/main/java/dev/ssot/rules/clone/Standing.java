package dev.ssot.rules.clone;

import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.Modifiers;
import dev.ssot.model.index.CallSite;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.MethodSymbol;
import dev.ssot.model.index.TypeSymbol;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/** Which of several copies should stay: the one that is easiest to call and most relied on. */
final class Standing {

  private final CodeIndex index;
  private final IdentityHashMap<MethodSymbol, Integer> callers = new IdentityHashMap<>();

  Standing(CodeIndex index) {
    this.index = index;
  }

  /** The copies, the one that should stay first. */
  List<MethodSymbol> ranked(List<MethodSymbol> copies) {
    List<MethodSymbol> ranked = new ArrayList<>(copies);
    ranked.sort(
        Comparator.comparing((MethodSymbol method) -> method.owner().isTest())
            .thenComparing(method -> isDeprecated(method))
            .thenComparing(method -> -reach(method))
            .thenComparing(method -> !method.fact().modifiers().isStatic())
            .thenComparing(method -> -magnitude(callers(method)))
            .thenComparing(MethodSymbol::id)
            .thenComparing(method -> method.owner().unit().path()));
    return ranked;
  }

  static boolean isDeprecated(MethodSymbol method) {
    return isDeprecated(method.fact()) || method.owner().isDeprecated();
  }

  private static boolean isDeprecated(MethodFact method) {
    return method.isAnnotatedWith("Deprecated") || method.documentation().deprecated();
  }

  /** 3 for what everybody can call, 0 for what only its own class can. */
  private static int reach(MethodSymbol method) {
    int reach = reach(method.fact().modifiers());
    for (TypeSymbol t = method.owner(); t != null; t = t.outer()) {
      reach = Math.min(reach, reach(t.fact().modifiers()));
    }
    return reach;
  }

  private static int reach(Modifiers modifiers) {
    if (modifiers.isPublic()) {
      return 3;
    }
    return modifiers.isPrivate() ? 0 : modifiers.isProtected() ? 2 : 1;
  }

  /** One caller more or less does not turn the choice round. */
  private static int magnitude(int number) {
    return 32 - Integer.numberOfLeadingZeros(number);
  }

  /** How many other files call a method. */
  int callers(MethodSymbol method) {
    return callers.computeIfAbsent(
        method,
        m ->
            (int)
                index
                    .callsOf(m)
                    .map(CallSite::unit)
                    .filter(unit -> unit != m.owner().unit())
                    .distinct()
                    .count());
  }
}
