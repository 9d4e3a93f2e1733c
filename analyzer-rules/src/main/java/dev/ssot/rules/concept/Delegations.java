package dev.ssot.rules.concept;

import dev.ssot.model.facts.Delegation;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.TypeSymbol;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Which type hands its methods on to which other. */
final class Delegations {

  /** Fewer methods than this make no wrapper. */
  private static final int LEAST_METHODS = 3;

  /** Of the public methods, at least this part is handed on. */
  private static final double LEAST_PART = 0.6;

  private final CodeIndex index;
  private final Map<TypeSymbol, Optional<Wrapping>> known = new ConcurrentHashMap<>();

  Delegations(CodeIndex index) {
    this.index = index;
  }

  /** That a type hands on this many of its public methods. */
  record Wrapping(TypeSymbol target, int handedOn, int methods) {}

  /** The type that this one is a wrapper of, or null. */
  @Nullable Wrapping of(TypeSymbol type) {
    if (type.fact().methods().stream().allMatch(method -> method.delegation() == null)) {
      return null;
    }
    return known.computeIfAbsent(type, this::find).orElse(null);
  }

  private Optional<Wrapping> find(TypeSymbol type) {
    Map<TypeSymbol, Integer> targets = new LinkedHashMap<>();
    int methods = 0;
    for (MethodFact method : type.publicMethods().toList()) {
      methods++;
      TypeSymbol target = target(type, method.delegation());
      if (target != null && target != type) {
        targets.merge(target, 1, Integer::sum);
      }
    }
    if (methods < LEAST_METHODS) {
      return Optional.empty();
    }
    int all = methods;
    return targets.entrySet().stream()
        .filter(e -> e.getValue() >= LEAST_METHODS && e.getValue() >= LEAST_PART * all)
        .max(Map.Entry.comparingByValue())
        .map(e -> new Wrapping(e.getKey(), e.getValue(), all));
  }

  private @Nullable TypeSymbol target(TypeSymbol type, @Nullable Delegation delegation) {
    if (delegation == null || delegation.method().equals("<init>")) {
      return null;
    }
    String path = delegation.receiverType();
    return path.isEmpty() || path.indexOf(':') >= 0 ? null : index.lookUp(type, path);
  }
}
