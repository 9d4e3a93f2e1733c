package dev.ssot.rules.clone;

import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.Signatures;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.MethodSymbol;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.rules.clone.Clone.Kind;
import dev.ssot.rules.concept.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Static methods that do what a type of the tree offers itself: what a method of one of their
 * arguments does, or what a static factory of the type that they return does.
 */
final class OwnWays {

  /** Types of arguments that tell nothing of what is done with them. */
  private static final Set<String> EVERYDAY =
      Set.of(
          "String",
          "CharSequence",
          "Object",
          "Class",
          "Iterable",
          "Collection",
          "List",
          "Set",
          "Map",
          "Optional",
          "Integer",
          "Long",
          "Boolean",
          "Double",
          "Number",
          "Supplier",
          "Function",
          "Consumer",
          "Runnable",
          "Locale",
          "File",
          "Path",
          "Throwable",
          "Exception",
          "InputStream",
          "OutputStream",
          "Properties");

  private final CodeIndex index;
  private final CallSets calls;
  private final Design design;

  OwnWays(CodeIndex index, CallSets calls, Design design) {
    this.index = index;
    this.calls = calls;
    this.design = design;
  }

  /** Each copy once. */
  Collection<Clone> among(List<MethodSymbol> methods) {
    Map<String, Clone> found = new TreeMap<>();
    for (MethodSymbol method : methods) {
      if (method.fact().modifiers().isStatic()) {
        Stream.concat(ofArguments(method), ofResult(method))
            .findFirst()
            .ifPresent(clone -> found.put(method.id() + method.owner().unit().path(), clone));
      }
    }
    return found.values();
  }

  private Stream<Clone> ofArguments(MethodSymbol method) {
    List<String> types = Inputs.types(method.fact());
    List<Clone> found = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      TypeSymbol type = elsewhere(method, method.fact().parameters().get(i).type());
      if (type != null) {
        List<String> others = new ArrayList<>(types);
        others.remove(i);
        Stream.concat(Stream.of(type), index.ancestors(type).stream())
            .flatMap(OwnWays::methods)
            .filter(own -> isSameOf(own, others, method) && !design.isMeant(method, own))
            .findFirst()
            .ifPresent(own -> found.add(clone(method, own, Kind.OF_ARGUMENT)));
      }
    }
    return found.stream();
  }

  private boolean isSameOf(MethodSymbol own, List<String> others, MethodSymbol method) {
    return !own.fact().modifiers().isStatic()
        && Inputs.types(own.fact()).equals(others)
        && Inputs.returnTheSame(own, method)
        && Inputs.haveResults(own, method)
        && !Copyable.isOwn(own.name())
        && isCalledAlike(own, method)
        && !calls.has(method, own.name())
        && !calls.has(own, method.name());
  }

  /** Whether their names say the same but for the name of the type that is the argument. */
  private static boolean isCalledAlike(MethodSymbol own, MethodSymbol method) {
    List<String> type = Words.of(own.owner().name());
    List<String> words = telling(own.name(), type);
    return !words.isEmpty() && words.equals(telling(method.name(), type));
  }

  private static List<String> telling(String name, List<String> type) {
    return Words.of(name).stream()
        .filter(word -> !type.contains(word) && !CalledAlike.FILLING.contains(word))
        .map(Words::normal)
        .toList();
  }

  private Stream<Clone> ofResult(MethodSymbol method) {
    TypeSymbol type = elsewhere(method, method.fact().returnType());
    if (type == null || !calls.creates(method, type.name())) {
      return Stream.of();
    }
    return methods(type)
        .filter(own -> own.fact().modifiers().isStatic() && own.fact().body() != null)
        .filter(own -> Inputs.returnTheSame(own, method) && takeTheSame(own, method))
        .filter(own -> !calls.has(method, own.name()) && !calls.has(own, method.name()))
        .filter(own -> !design.isMeant(method, own))
        .map(own -> clone(method, own, Kind.FACTORY));
  }

  private static boolean takeTheSame(MethodSymbol own, MethodSymbol method) {
    List<String> types = Inputs.types(own.fact());
    return types.equals(Inputs.types(method.fact()))
        && (types.stream().anyMatch(OwnWays::tells)
            || (types.size() > 1 && names(own.fact()).equals(names(method.fact()))));
  }

  private static boolean tells(String type) {
    return Character.isUpperCase(type.charAt(0)) && !EVERYDAY.contains(type);
  }

  static List<String> names(MethodFact method) {
    return method.parameters().stream().map(parameter -> parameter.name()).toList();
  }

  private static Stream<MethodSymbol> methods(TypeSymbol type) {
    return type.fact().methods().stream()
        .filter(method -> !method.modifiers().isPrivate())
        .map(method -> new MethodSymbol(type, method));
  }

  /** A type of the tree that another file declares, or null. */
  private @Nullable TypeSymbol elsewhere(MethodSymbol method, String written) {
    TypeSymbol type = index.lookUp(method.owner(), Signatures.raw(written));
    return type == null || type.outermost() == method.owner().outermost() ? null : type;
  }

  private Clone clone(MethodSymbol copy, MethodSymbol original, Kind kind) {
    return new Clone(copy, original, kind, 1, design.relation(copy, original));
  }
}
