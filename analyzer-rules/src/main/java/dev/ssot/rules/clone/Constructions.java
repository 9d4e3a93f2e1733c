package dev.ssot.rules.clone;

import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.Reference;
import dev.ssot.model.facts.ReferenceKind;
import dev.ssot.model.facts.Signatures;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.MethodSymbol;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.rules.clone.Clone.Kind;
import dev.ssot.rules.clone.Clone.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Static methods that create an object and set it up as a subclass of its type does for those who
 * construct that with the same arguments.
 */
final class Constructions {

  private static final int LEAST_ARGUMENTS = 2;

  /** Calls that both make, beside the constructor. */
  private static final int LEAST_CALLS = 2;

  private final CodeIndex index;
  private final CallSets calls;
  private final Design design;

  Constructions(CodeIndex index, CallSets calls, Design design) {
    this.index = index;
    this.calls = calls;
    this.design = design;
  }

  List<Clone> among(List<MethodSymbol> methods) {
    Map<String, List<MethodSymbol>> constructors = constructors();
    List<Clone> found = new ArrayList<>();
    for (MethodSymbol method : methods) {
      MethodFact fact = method.fact();
      String type = Signatures.erased(fact.returnType());
      if (fact.modifiers().isStatic() && fact.parameters().size() >= LEAST_ARGUMENTS) {
        constructors.getOrDefault(key(type, fact), List.of()).stream()
            .filter(constructor -> isSetUpAlike(method, type, constructor.owner()))
            .filter(constructor -> !design.isMeant(method, constructor))
            .findFirst()
            .ifPresent(c -> found.add(new Clone(method, c, Kind.CONSTRUCTOR, 1, Relation.NONE)));
      }
    }
    return found;
  }

  /** By what their type extends, and what they are given, with the names of it. */
  private Map<String, List<MethodSymbol>> constructors() {
    Map<String, List<MethodSymbol>> constructors = new HashMap<>();
    for (TypeSymbol type : index.types()) {
      List<String> extended = type.fact().extended();
      if (extended.size() == 1 && !type.isTest() && !type.fact().modifiers().isAbstract()) {
        for (MethodFact constructor : type.fact().constructors()) {
          if (constructor.parameters().size() >= LEAST_ARGUMENTS
              && !constructor.modifiers().isPrivate()) {
            constructors
                .computeIfAbsent(key(extended.get(0), constructor), k -> new ArrayList<>(1))
                .add(new MethodSymbol(type, constructor));
          }
        }
      }
    }
    return constructors;
  }

  private static String key(String type, MethodFact fact) {
    return type.substring(type.lastIndexOf('.') + 1) + Inputs.types(fact) + OwnWays.names(fact);
  }

  private boolean isSetUpAlike(MethodSymbol method, String type, TypeSymbol other) {
    String simple = type.substring(type.lastIndexOf('.') + 1);
    return other.outermost() != method.owner().outermost()
        && calls.creates(method, simple)
        && !calls.creates(method, other.name())
        && called(other).stream().filter(name -> calls.has(method, name)).count() >= LEAST_CALLS;
  }

  private static Set<String> called(TypeSymbol type) {
    Set<String> names = new HashSet<>();
    for (Reference reference : type.unit().facts().references()) {
      if (reference.kind() == ReferenceKind.CALL
          && !EverydayCalls.has(reference.name().hashCode())) {
        names.add(reference.name());
      }
    }
    return names;
  }
}
