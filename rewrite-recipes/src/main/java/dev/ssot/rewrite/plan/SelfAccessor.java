package dev.ssot.rewrite.plan;

import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.TypeSymbol;

/** A method of a duplicate that hands the canonical object out: {@code getManager()}. */
final class SelfAccessor {

  private SelfAccessor() {}

  /** Once the duplicate is itself a canonical object, the method answers {@code this}. */
  static boolean is(CodeIndex index, Target target, TypeSymbol owner, MethodFact method) {
    boolean hasCounterpart =
        index.type(target.canonical()).stream()
            .anyMatch(canonical -> !index.methods(canonical, method.name()).isEmpty());
    return method.parameters().isEmpty()
        && !method.modifiers().isStatic()
        && !hasCounterpart
        && target
            .canonicalType(new Spelling(index).type(owner, method.returnType()))
            .equals(target.canonical());
  }
}
