package dev.ssot.model.index;

import dev.ssot.model.facts.FieldFact;
import dev.ssot.model.facts.ImportFact;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.Reference;
import dev.ssot.model.facts.ReferenceKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which calls and field accesses there are, by name, and what they are made on. */
final class Calls {

  private final CodeIndex index;
  private final Scopes scopes;
  private @Nullable Map<String, List<CallSite>> calls;
  private @Nullable Map<String, List<CallSite>> accesses;
  private final Map<String, Map<TypeSymbol, List<CallSite>>> byReceiver = new ConcurrentHashMap<>();

  Calls(CodeIndex index, Scopes scopes) {
    this.index = index;
    this.scopes = scopes;
  }

  /** The calls of a method name by the type that they are made on; unknown receivers left out. */
  Map<TypeSymbol, List<CallSite>> byReceiver(String method) {
    return byReceiver.computeIfAbsent(method, this::group);
  }

  private Map<TypeSymbol, List<CallSite>> group(String method) {
    Map<TypeSymbol, List<CallSite>> grouped = new TreeMap<>();
    for (CallSite call : named(method)) {
      TypeSymbol receiver = receiver(call);
      if (receiver != null) {
        grouped.computeIfAbsent(receiver, type -> new ArrayList<>()).add(call);
      }
    }
    return grouped;
  }

  synchronized List<CallSite> named(String method) {
    if (calls == null) {
      calls = collect(ReferenceKind.CALL);
    }
    return calls.getOrDefault(method, List.of());
  }

  synchronized List<CallSite> accessesNamed(String field) {
    if (accesses == null) {
      accesses = collect(ReferenceKind.NAME);
    }
    return accesses.getOrDefault(field, List.of());
  }

  private Map<String, List<CallSite>> collect(ReferenceKind kind) {
    Map<String, List<CallSite>> byName = new HashMap<>();
    Set<String> declared = declared(kind);
    for (SourceUnit unit : index.units()) {
      @Nullable TypeSymbol[] enclosing = scopes.of(unit);
      for (Reference reference : unit.facts().references()) {
        if (reference.kind() == kind
            && (kind == ReferenceKind.CALL || reference.receiver() != null)
            && declared.contains(reference.name())) {
          byName
              .computeIfAbsent(reference.name(), name -> new ArrayList<>())
              .add(new CallSite(unit, reference, enclosing[reference.scope()]));
        }
      }
    }
    return byName;
  }

  /** The names that some type of the tree declares; a call of another name leads out of it. */
  private Set<String> declared(ReferenceKind kind) {
    Set<String> names = new HashSet<>();
    for (TypeSymbol type : index.types()) {
      if (kind == ReferenceKind.CALL) {
        type.fact().methods().forEach(method -> names.add(method.name()));
      } else {
        type.fact().fields().forEach(field -> names.add(field.name()));
      }
    }
    return names;
  }

  @Nullable TypeSymbol receiver(CallSite call) {
    String path = call.reference().receiver();
    if (path == null) {
      return null;
    }
    return path.isEmpty() ? implicitReceiver(call) : follow(call.unit(), call.enclosing(), path);
  }

  private @Nullable TypeSymbol implicitReceiver(CallSite call) {
    String name = call.reference().name();
    boolean isCall = call.reference().kind() == ReferenceKind.CALL;
    for (TypeSymbol type = call.enclosing(); type != null; type = type.outer()) {
      if (isCall ? index.hasMethod(type, name) : field(type, name) != null) {
        return type;
      }
    }
    for (ImportFact imported : call.unit().facts().imports()) {
      if (imported.isStatic() && !imported.wildcard() && imported.simpleName().equals(name)) {
        String owner = imported.path().substring(0, imported.path().length() - name.length() - 1);
        return index.declarations().nearest(owner, call.unit());
      }
    }
    return inStaticWildcard(call, name, isCall);
  }

  private @Nullable TypeSymbol inStaticWildcard(CallSite call, String name, boolean isCall) {
    for (ImportFact imported : call.unit().facts().imports()) {
      if (imported.isStatic() && imported.wildcard()) {
        TypeSymbol owner = index.declarations().nearest(imported.path(), call.unit());
        if (owner != null && (isCall ? index.hasMethod(owner, name) : field(owner, name) != null)) {
          return owner;
        }
      }
    }
    return null;
  }

  /** Follows a path such as {@code Foo.getBar(0).baz} from type to type. */
  private @Nullable TypeSymbol follow(
      SourceUnit unit, @Nullable TypeSymbol enclosing, String path) {
    int end = endOfType(path);
    TypeSymbol current = start(unit, enclosing, path.substring(0, end));
    while (current != null && end < path.length()) {
      int next = path.indexOf('.', end + 1);
      String segment = path.substring(end + 1, next < 0 ? path.length() : next);
      current = step(current, segment);
      end = next < 0 ? path.length() : next;
    }
    return current;
  }

  /** A type as written ends where the first segment after a colon begins; see the front ends. */
  private static int endOfType(String path) {
    int colon = path.indexOf(':');
    return colon < 0 ? path.length() : colon;
  }

  private @Nullable TypeSymbol start(SourceUnit unit, @Nullable TypeSymbol enclosing, String name) {
    if (name.equals("this")) {
      return enclosing;
    }
    if (name.equals("super")) {
      return enclosing == null
          ? null
          : index.supertypes(enclosing).stream().findFirst().orElse(null);
    }
    return index.resolve(unit, enclosing, name) instanceof Resolved.InTree found
        ? found.type()
        : null;
  }

  private @Nullable TypeSymbol step(TypeSymbol type, String segment) {
    int paren = segment.indexOf('(');
    if (paren < 0) {
      return fieldType(type, segment);
    }
    String name = segment.substring(0, paren);
    int arguments = Integer.parseInt(segment.substring(paren + 1, segment.length() - 1));
    return result(
        index.methods(type, name).stream()
            .filter(method -> fits(method.fact(), arguments))
            .toList());
  }

  /** What the nearest type that has such methods says; nothing if its overloads disagree. */
  private @Nullable TypeSymbol result(List<MethodSymbol> methods) {
    if (methods.isEmpty()) {
      return null;
    }
    MethodSymbol first = methods.get(0);
    boolean agreed =
        methods.stream()
            .filter(method -> method.owner() == first.owner())
            .allMatch(method -> method.fact().returnType().equals(first.fact().returnType()));
    return agreed ? typeNamed(first.owner(), first.fact().returnType()) : null;
  }

  private @Nullable TypeSymbol fieldType(TypeSymbol type, String name) {
    TypeSymbol owner = owner(type, name);
    FieldFact field = owner == null ? null : field(owner, name);
    return owner == null || field == null ? null : typeNamed(owner, field.type());
  }

  private @Nullable TypeSymbol typeNamed(TypeSymbol at, String written) {
    return at.fact().typeParameters().contains(written) ? null : index.lookUp(at, rawType(written));
  }

  private static String rawType(String written) {
    int generic = written.indexOf('<');
    return generic < 0 ? written : written.substring(0, generic);
  }

  private @Nullable TypeSymbol owner(TypeSymbol type, String field) {
    if (field(type, field) != null) {
      return type;
    }
    return index.ancestors(type).stream()
        .filter(ancestor -> field(ancestor, field) != null)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable FieldFact field(TypeSymbol type, String name) {
    for (FieldFact field : type.fact().fields()) {
      if (field.name().equals(name)) {
        return field;
      }
    }
    return null;
  }

  /** Who has a method is asked once for each type that calls are made on. */
  Stream<CallSite> of(MethodSymbol method) {
    return byReceiver(method.name()).entrySet().stream()
        .filter(calls -> index.methods(calls.getKey(), method.name()).contains(method))
        .flatMap(calls -> calls.getValue().stream())
        .filter(call -> mayMean(call, method));
  }

  private static boolean mayMean(CallSite call, MethodSymbol method) {
    int arguments = call.reference().arguments();
    return arguments < 0 || fits(method.fact(), arguments);
  }

  List<MethodSymbol> targets(CallSite call) {
    TypeSymbol receiver = receiver(call);
    if (receiver == null) {
      return List.of();
    }
    return index.methods(receiver, call.reference().name()).stream()
        .filter(method -> mayMean(call, method))
        .toList();
  }

  private static boolean fits(MethodFact method, int arguments) {
    int count = method.parameters().size();
    boolean varargs = count > 0 && method.parameters().get(count - 1).varargs();
    long required = method.parameters().stream().filter(p -> !p.optional()).count();
    return varargs ? arguments >= count - 1 : arguments <= count && arguments >= required;
  }
}
