package dev.ssot.rules.imports;

import dev.ssot.model.facts.FieldFact;
import dev.ssot.model.facts.FieldFact.Initialiser;
import dev.ssot.model.facts.Reference;
import dev.ssot.model.facts.ReferenceKind;
import dev.ssot.model.facts.TypeKind;
import dev.ssot.model.index.CallSite;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.MethodSymbol;
import dev.ssot.model.index.Resolved;
import dev.ssot.model.index.TypeSymbol;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What happens when a type is loaded: which work is done, and which other types are loaded. */
final class Loading {

  /** Who calls whom is followed no further: beyond that, nobody can tell what really runs. */
  private static final int HOPS = 3;

  /** Where so much code runs, the rest does not change the verdict. */
  private static final int MOST_BODIES = 2000;

  private final CodeIndex index;
  private final Initialisers initialisers;

  Loading(CodeIndex index) {
    this.index = index;
    this.initialisers = new Initialisers();
  }

  /**
   * Work that loading a type does.
   *
   * @param calls those that lead to it: the first in the initialiser, the last one does the work
   */
  record Deed(Work work, List<CallSite> calls) {

    CallSite start() {
      return calls.get(0);
    }

    CallSite end() {
      return calls.get(calls.size() - 1);
    }
  }

  /** A piece of code that runs, and the calls that lead to it. */
  private record Body(String id, List<CallSite> code, List<CallSite> way) {}

  /** The work that is done when a type is loaded, the shortest way to each kind of it. */
  Collection<Deed> deeds(TypeSymbol type) {
    Map<Work, Deed> deeds = new EnumMap<>(Work.class);
    Set<String> seen = new HashSet<>();
    Deque<Body> open = new ArrayDeque<>();
    open.add(new Body("", initialisers.ofType(type), List.of()));
    while (!open.isEmpty()) {
      Body body = open.remove();
      for (CallSite call : body.code()) {
        List<CallSite> way = and(body.way(), call);
        Work work = work(call);
        if (work != null) {
          deeds.putIfAbsent(work, new Deed(work, way));
        } else if (way.size() <= HOPS) {
          called(call, way).stream().filter(next -> seen.add(next.id())).forEach(open::add);
        }
      }
    }
    return deeds.values();
  }

  private static List<CallSite> and(List<CallSite> way, CallSite call) {
    List<CallSite> longer = new ArrayList<>(way);
    longer.add(call);
    return longer;
  }

  private @Nullable Work work(CallSite call) {
    Reference reference = call.reference();
    if (reference.kind() == ReferenceKind.CONSTRUCT) {
      return resolved(call, reference.name()) instanceof Resolved.External made
          ? Work.of(made.qualifiedName(), "<init>")
          : null;
    }
    String name = reference.name();
    if (reference.kind() != ReferenceKind.CALL || !Work.isCalled(name)) {
      return null;
    }
    TypeSymbol owner = index.receiverOf(call);
    return owner == null ? ofPlatform(call) : inherited(owner, name);
  }

  private @Nullable Work ofPlatform(CallSite call) {
    String name = call.reference().name();
    if (name.equals("getResourceAsStream")) {
      return Work.FILE;
    }
    String receiver = call.reference().receiver();
    if (receiver == null || receiver.isEmpty() || receiver.indexOf(':') >= 0) {
      return null;
    }
    return resolved(call, receiver) instanceof Resolved.External type
        ? Work.of(type.qualifiedName(), name)
        : null;
  }

  /** What a type of the tree inherits from the platform. */
  private @Nullable Work inherited(TypeSymbol owner, String name) {
    if (index.hasMethod(owner, name)) {
      return null;
    }
    List<TypeSymbol> types = new ArrayList<>(List.of(owner));
    types.addAll(index.ancestors(owner));
    for (TypeSymbol type : types) {
      for (String supertype : index.externalSupertypes(type)) {
        Work work = Work.of(supertype, name);
        if (work != null) {
          return work;
        }
      }
    }
    return null;
  }

  private Resolved resolved(CallSite call, String name) {
    return index.resolve(call.unit(), call.enclosing(), name);
  }

  /** The code of the tree that a call runs. */
  private List<Body> called(CallSite call, List<CallSite> way) {
    Reference reference = call.reference();
    if (reference.kind() == ReferenceKind.CONSTRUCT) {
      return resolved(call, reference.name()) instanceof Resolved.InTree made
          ? List.of(constructor(made.type(), reference.arguments(), way))
          : List.of();
    }
    if (reference.kind() != ReferenceKind.CALL || reference.name().equals("<init>")) {
      return List.of();
    }
    return index.targetsOf(call).stream()
        .filter(target -> target.fact().body() != null)
        .map(target -> new Body(target.id(), initialisers.ofMethod(target), way))
        .toList();
  }

  /** The fields of superclasses get their values as well. */
  private Body constructor(TypeSymbol type, int arguments, List<CallSite> way) {
    List<CallSite> code = new ArrayList<>(initialisers.ofConstructor(type, arguments));
    for (TypeSymbol ancestor : index.ancestors(type)) {
      code.addAll(initialisers.ofConstructor(ancestor, Initialisers.NO_CONSTRUCTOR));
    }
    return new Body(type.qualifiedName() + "#<init>" + arguments, code, way);
  }

  /** The types of the tree that are loaded with a type, itself included, in the order found. */
  Set<TypeSymbol> loaded(TypeSymbol type) {
    Set<TypeSymbol> loaded = new LinkedHashSet<>();
    Set<String> seen = new HashSet<>();
    Deque<Body> open = new ArrayDeque<>();
    load(type, loaded, open);
    while (!open.isEmpty() && seen.size() < MOST_BODIES) {
      for (CallSite call : open.remove().code()) {
        TypeSymbol touched = touched(call);
        if (touched != null) {
          load(touched, loaded, open);
        }
        called(call, List.of()).stream().filter(next -> seen.add(next.id())).forEach(open::add);
      }
    }
    return loaded;
  }

  private void load(TypeSymbol type, Set<TypeSymbol> loaded, Deque<Body> open) {
    if (loaded.add(type)) {
      open.add(new Body("", initialisers.ofType(type), List.of()));
      index.supertypes(type).stream()
          .filter(supertype -> supertype.kind() == TypeKind.CLASS)
          .forEach(supertype -> load(supertype, loaded, open));
    }
  }

  /** The type whose initialisation a call or an access asks for, or null. */
  private @Nullable TypeSymbol touched(CallSite call) {
    return switch (call.reference().kind()) {
      case CONSTRUCT ->
          resolved(call, call.reference().name()) instanceof Resolved.InTree made
              ? made.type()
              : null;
      case CALL ->
          index.targetsOf(call).stream()
              .filter(target -> target.fact().modifiers().isStatic())
              .map(MethodSymbol::owner)
              .findFirst()
              .orElse(null);
      case NAME -> owner(call);
      default -> null;
    };
  }

  /** Constants that the compiler copies ask for nothing. */
  private @Nullable TypeSymbol owner(CallSite access) {
    TypeSymbol owner = index.receiverOf(access);
    if (owner == null) {
      return null;
    }
    for (FieldFact field : owner.fact().fields()) {
      if (field.name().equals(access.reference().name())) {
        return field.modifiers().isStatic() && field.initialiser() != Initialiser.LITERAL
            ? owner
            : null;
      }
    }
    return null;
  }
}
