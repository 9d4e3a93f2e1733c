package dev.ssot.rules.concept;

import dev.ssot.model.facts.Reference;
import dev.ssot.model.facts.ReferenceKind;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.index.Use;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What types do with others: which methods they call, which types they name, whom they serve. */
final class Usage {

  /** A facade has at least so many methods. */
  private static final int LEAST_METHODS = 3;

  private static final double LEAST_PART = 0.7;

  private final CodeIndex index;

  /** The types to read, and whether each of them is a holder of static methods. */
  private final IdentityHashMap<TypeSymbol, Boolean> holders = new IdentityHashMap<>();

  private final Map<TypeSymbol, Set<String>> called = new HashMap<>();
  private final Map<TypeSymbol, Set<String>> named = new HashMap<>();
  private final Map<TypeSymbol, Map<String, Set<String>>> callers = new HashMap<>();

  Usage(CodeIndex index, List<TypeProfile> profiles) {
    this.index = index;
    profiles.forEach(profile -> holders.put(profile.type(), profile.isHolder()));
    profiles.stream().map(profile -> profile.type().unit()).distinct().forEach(this::read);
  }

  private void read(SourceUnit unit) {
    List<@Nullable TypeSymbol> types = index.typesOfScopes(unit);
    for (Reference reference : unit.facts().references()) {
      TypeSymbol type = types.get(reference.scope());
      if (type != null && holders.containsKey(type)) {
        note(type, reference, unit.facts().scopeOf(reference));
      }
    }
  }

  private void note(TypeSymbol type, Reference reference, String scope) {
    if (reference.kind() == ReferenceKind.CALL) {
      called.computeIfAbsent(type, t -> new HashSet<>()).add(reference.name());
      String receiver = reference.receiver();
      if (receiver != null && !receiver.isEmpty() && holders.getOrDefault(type, false)) {
        int colon = receiver.indexOf(':');
        callers
            .computeIfAbsent(type, t -> new TreeMap<>())
            .computeIfAbsent(
                colon < 0 ? receiver : receiver.substring(0, colon), r -> new HashSet<>())
            .add(scope);
      }
    } else if (reference.kind().isCode()
        && reference.kind() != ReferenceKind.INHERIT
        && reference.kind() != ReferenceKind.ANNOTATION) {
      String name = reference.name();
      named
          .computeIfAbsent(type, t -> new HashSet<>())
          .add(name.substring(name.lastIndexOf('.') + 1));
    }
  }

  Set<String> called(TypeProfile profile) {
    return called.getOrDefault(profile.type(), Set.of());
  }

  Set<String> named(TypeProfile profile) {
    return named.getOrDefault(profile.type(), Set.of());
  }

  /** The one holder of static methods, in the same package, whose file alone uses this one. */
  @Nullable TypeSymbol onlyServed(TypeProfile holder) {
    if (!holder.isHolder() || holder.type().outer() != null || holder.type().isTest()) {
      return null;
    }
    TypeSymbol served = null;
    for (Use use : index.codeUses(holder.type())) {
      TypeSymbol user = use.enclosing();
      if (use.unit().equals(holder.type().unit()) || use.unit().isTest() || user == null) {
        continue;
      }
      if (served != null && served != user.outermost()) {
        return null;
      }
      served = user.outermost();
    }
    return served != null
            && holders.getOrDefault(served, false)
            && served.packageName().equals(holder.type().packageName())
        ? served
        : null;
  }

  /** The one type that nearly all methods of a holder of static methods work through, or null. */
  @Nullable TypeSymbol behind(TypeProfile holder) {
    int methods = holder.type().fact().methods().size();
    if (!holder.isHolder() || methods < LEAST_METHODS) {
      return null;
    }
    return callers.getOrDefault(holder.type(), Map.of()).entrySet().stream()
        .filter(entry -> entry.getValue().size() >= LEAST_PART * methods)
        .map(entry -> index.lookUp(holder.type(), entry.getKey()))
        .filter(target -> target != null && target != holder.type())
        .findFirst()
        .orElse(null);
  }
}
