package dev.ssot.rules.imports;

import dev.ssot.model.facts.FieldFact;
import dev.ssot.model.facts.FieldFact.Initialiser;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.Reference;
import dev.ssot.model.facts.ReferenceKind;
import dev.ssot.model.index.CallSite;
import dev.ssot.model.index.MethodSymbol;
import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.index.TypeSymbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What runs when types are initialised, objects constructed and methods called. */
final class Initialisers {

  /** For what runs before all constructors only. */
  static final int NO_CONSTRUCTOR = -1;

  private final Map<SourceUnit, Map<String, List<Reference>>> byScope = new HashMap<>();

  /** What runs at once when a type is initialised, its superclasses apart. */
  List<CallSite> ofType(TypeSymbol type) {
    List<CallSite> calls = new ArrayList<>();
    for (FieldFact field : type.fact().fields()) {
      if (field.modifiers().isStatic() && field.initialiser() != Initialiser.NONE) {
        add(type, field.name(), calls);
      }
    }
    blocks(type, true, calls);
    return calls;
  }

  private void blocks(TypeSymbol type, boolean ofType, List<CallSite> calls) {
    for (MethodFact block : type.fact().initialisers()) {
      if (block.modifiers().isStatic() == ofType) {
        for (Reference reference : scope(type, "<clinit>")) {
          if (block.range().contains(reference.range())) {
            calls.add(new CallSite(type.unit(), reference, type));
          }
        }
      }
    }
  }

  /** What runs at once in a method. */
  List<CallSite> ofMethod(MethodSymbol method) {
    List<CallSite> calls = new ArrayList<>();
    add(method.owner(), method.fact().signature(), calls);
    return calls;
  }

  /** What runs at once when an object is made by a constructor with that many arguments. */
  List<CallSite> ofConstructor(TypeSymbol type, int arguments) {
    List<CallSite> calls = new ArrayList<>();
    for (FieldFact field : type.fact().fields()) {
      if (!field.modifiers().isStatic() && field.initialiser() != Initialiser.NONE) {
        add(type, field.name(), calls);
      }
    }
    blocks(type, false, calls);
    for (MethodFact constructor : type.fact().constructors()) {
      if (constructor.parameters().size() == arguments) {
        add(type, constructor.signature(), calls);
      }
    }
    return calls;
  }

  private void add(TypeSymbol type, String member, List<CallSite> calls) {
    for (Reference reference : scope(type, member)) {
      calls.add(new CallSite(type.unit(), reference, type));
    }
  }

  private List<Reference> scope(TypeSymbol type, String member) {
    String container = type.packageName();
    String path = type.qualifiedName().substring(container.isEmpty() ? 0 : container.length() + 1);
    return byScope
        .computeIfAbsent(type.unit(), Initialisers::byScope)
        .getOrDefault(path + "#" + member, List.of());
  }

  /** Only what does something, and at once: a method reference is called later, if at all. */
  private static Map<String, List<Reference>> byScope(SourceUnit unit) {
    Map<String, List<Reference>> byScope = new HashMap<>();
    for (Reference reference : unit.facts().references()) {
      boolean acts =
          reference.arguments() >= 0
              ? reference.kind() == ReferenceKind.CALL
                  || reference.kind() == ReferenceKind.CONSTRUCT
              : reference.kind() == ReferenceKind.NAME && reference.receiver() != null;
      if (acts && !reference.deferred()) {
        byScope
            .computeIfAbsent(unit.facts().scopeOf(reference), scope -> new ArrayList<>())
            .add(reference);
      }
    }
    return byScope;
  }
}
