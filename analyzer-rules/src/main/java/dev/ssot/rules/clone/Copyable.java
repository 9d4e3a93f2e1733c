package dev.ssot.rules.clone;

import dev.ssot.model.facts.BodyFact;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.MethodSymbol;
import dev.ssot.model.index.TypeSymbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The methods that somebody could have called instead of writing them once more: with code of their
 * own, that people wrote, and free to live elsewhere. Of tests, what helps them, not what tests.
 */
final class Copyable {

  /** What every type has to write for itself. */
  private static final Set<String> OWN =
      Set.of(
          "equals",
          "hashCode",
          "toString",
          "compareTo",
          "clone",
          "finalize",
          "main",
          "readObject",
          "writeObject",
          "readResolve",
          "writeReplace");

  private final CodeIndex index;
  private final int leastTokens;

  Copyable(CodeIndex index, int leastTokens) {
    this.index = index;
    this.leastTokens = leastTokens;
  }

  /** In the order of their types, and in these as they are written. */
  List<MethodSymbol> all() {
    return methods(this::isFree);
  }

  /** The static ones, those as well that only call another method with what they make up. */
  List<MethodSymbol> statics() {
    return methods(
        (type, method) ->
            method.modifiers().isStatic()
                && (method.delegation() == null || !method.delegation().same()));
  }

  private List<MethodSymbol> methods(BiPredicate<TypeSymbol, MethodFact> wanted) {
    List<MethodSymbol> all = new ArrayList<>();
    for (TypeSymbol type : index.types()) {
      if (isWritten(type)) {
        for (MethodFact method : type.fact().methods()) {
          if (isLongEnough(method.body()) && !isTest(type, method) && wanted.test(type, method)) {
            all.add(new MethodSymbol(type, method));
          }
        }
      }
    }
    return all;
  }

  private static boolean isWritten(TypeSymbol type) {
    return !type.unit().facts().generated() && !isGeneratedByName(type);
  }

  /** What a framework calls is annotated, or called as it finds it. */
  private static boolean isTest(TypeSymbol type, MethodFact method) {
    return type.isTest()
        && (!method.annotations().isEmpty()
            || (!method.modifiers().isStatic() && !method.modifiers().isPrivate()));
  }

  private static boolean isGeneratedByName(TypeSymbol type) {
    TypeSymbol outer = type.outer();
    return type.name().startsWith("Generated") || (outer != null && isGeneratedByName(outer));
  }

  private boolean isLongEnough(@Nullable BodyFact body) {
    return body != null && body.tokens() >= leastTokens;
  }

  /** Neither bound to its type by a supertype, nor nothing but a call of another method. */
  private boolean isFree(TypeSymbol type, MethodFact method) {
    return !isOwn(method.name())
        && method.delegation() == null
        && !method.isAnnotatedWith("Override")
        && !method.isAnnotatedWith("Generated")
        && !method.isAnnotatedWith("Bean")
        && (method.modifiers().isStatic() || !overrides(type, method));
  }

  /** Whether every type has to write a method of that name for itself. */
  static boolean isOwn(String name) {
    return OWN.contains(name);
  }

  private boolean overrides(TypeSymbol type, MethodFact method) {
    int parameters = method.parameters().size();
    return !method.modifiers().isPrivate()
        && index.ancestors(type).stream()
            .flatMap(ancestor -> ancestor.fact().methods().stream())
            .anyMatch(m -> m.name().equals(method.name()) && m.parameters().size() == parameters);
  }
}
