package dev.ssot.rules.clone;

import dev.ssot.model.concept.Concepts;
import dev.ssot.model.facts.Parameter;
import dev.ssot.model.facts.ReferenceKind;
import dev.ssot.model.facts.Signatures;
import dev.ssot.model.facts.TypeKind;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.MethodSymbol;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.source.Range;
import dev.ssot.rules.clone.Clone.Relation;
import dev.ssot.rules.concept.Hierarchy;
import dev.ssot.rules.concept.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The reasons for which two methods that are the same may both be meant, or are spoken of
 * elsewhere.
 */
final class Design {

  private static final int LATEST_VERSION = 30;

  private final CodeIndex index;
  private final Concepts concepts;
  private final Hierarchy hierarchy;
  private final NamedTypes named;

  Design(CodeIndex index, Concepts concepts) {
    this.index = index;
    this.concepts = concepts;
    this.hierarchy = new Hierarchy(index);
    this.named = new NamedTypes(index);
  }

  boolean isMeant(MethodSymbol one, MethodSymbol other) {
    TypeSymbol first = one.owner();
    TypeSymbol second = other.owner();
    if (first == second) {
      return first.isTest() || !areOverloadsByChoice(one, other);
    }
    return (first.isTest() && second.isTest())
        || first.outermost() == second.outermost()
        || first.qualifiedName().equals(second.qualifiedName())
        || concepts.speakOf(first.outermost(), second.outermost())
        || concepts.speakOf(first, second)
        || areSpecialised(one, other)
        || bothReturnTheirOwn(one, other)
        || differInVersion(first.name(), second.name())
        || isOtherPlatform(first, second);
  }

  /** {@code UserController} and {@code UserControllerV3} are two versions of one thing. */
  private static boolean differInVersion(String one, String other) {
    return !one.equals(other) && withoutVersion(one).equals(withoutVersion(other));
  }

  private static List<String> withoutVersion(String name) {
    return Words.of(name).stream()
        .filter(word -> !word.equals("v") && !Words.isVersion(word))
        .toList();
  }

  /**
   * Whether both return what is no type of this tree: one may say yes where the other says what.
   */
  boolean returnsOnlyPlatformTypes(MethodSymbol one, MethodSymbol other) {
    return Stream.of(one, other)
        .allMatch(m -> index.lookUp(m.owner(), Signatures.raw(m.fact().returnType())) == null);
  }

  /** What the types of two methods have to do with each other. */
  Relation relation(MethodSymbol one, MethodSymbol other) {
    TypeSymbol first = one.owner();
    TypeSymbol second = other.owner();
    if (first != second && named.differ(one, other)) {
      return Relation.NAMESAKES;
    }
    if (one.fact().modifiers().isStatic() || other.fact().modifiers().isStatic()) {
      return Relation.NONE;
    }
    if (index.ancestors(first).contains(second) || index.ancestors(second).contains(first)) {
      return Relation.ONE_OBJECT;
    }
    return first != second && !hierarchy.shared(first, second).isEmpty()
        ? Relation.SIBLINGS
        : Relation.NONE;
  }

  /**
   * Overloads for types of others may be the only way. Where they differ in interfaces of this tree
   * alone, which could have a common supertype, there is one overload too many.
   */
  private boolean areOverloadsByChoice(MethodSymbol one, MethodSymbol other) {
    List<Parameter> first = one.fact().parameters();
    List<Parameter> second = other.fact().parameters();
    if (!one.name().equals(other.name()) || first.size() != second.size()) {
      return false;
    }
    for (int i = 0; i < first.size(); i++) {
      String type = first.get(i).type();
      String otherType = second.get(i).type();
      if (!type.equals(otherType)
          && !(isOurInterface(one.owner(), type) && isOurInterface(other.owner(), otherType))) {
        return false;
      }
    }
    return true;
  }

  private boolean isOurInterface(TypeSymbol at, String type) {
    TypeSymbol found = index.lookUp(at, Signatures.raw(type));
    return found != null && found.kind() == TypeKind.INTERFACE;
  }

  /** Whether they do the same for different primitive types, which no generic method can. */
  private static boolean areSpecialised(MethodSymbol one, MethodSymbol other) {
    List<Parameter> first = one.fact().parameters();
    List<Parameter> second = other.fact().parameters();
    for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
      String type = bare(first.get(i));
      String otherType = bare(second.get(i));
      if (!type.equals(otherType) && (isPrimitive(type) || isPrimitive(otherType))) {
        return true;
      }
    }
    return differInPrimitives(place(one.owner()), place(other.owner()));
  }

  /** Factories of two types cannot be one, nor what looks an instance of them up. */
  private static boolean bothReturnTheirOwn(MethodSymbol one, MethodSymbol other) {
    return returnsItsOwn(one) && returnsItsOwn(other);
  }

  /** Whether its result, or a type parameter that this is of, names its own type. */
  private static boolean returnsItsOwn(MethodSymbol method) {
    Range name = method.fact().nameRange();
    return method.owner().unit().facts().references().stream()
        .filter(reference -> reference.kind() == ReferenceKind.TYPE)
        .filter(reference -> reference.line() >= method.fact().range().startLine())
        .filter(reference -> reference.range().compareTo(name) < 0)
        .anyMatch(reference -> reference.name().equals(method.owner().name()));
  }

  /** The name of a type and of those around it. */
  private static String place(TypeSymbol type) {
    TypeSymbol outer = type.outer();
    return outer == null ? type.name() : place(outer) + type.name();
  }

  private static String bare(Parameter parameter) {
    return Signatures.erased(parameter.type()).replace("[]", "");
  }

  private static boolean isPrimitive(String type) {
    return Character.isLowerCase(type.charAt(0)) && Words.isPrimitive(type);
  }

  private static boolean differInPrimitives(String one, String other) {
    List<String> first = new ArrayList<>(Words.of(one));
    List<String> second = new ArrayList<>(Words.of(other));
    List<String> common = List.copyOf(first);
    first.removeAll(second);
    second.removeAll(common);
    return (!first.isEmpty() || !second.isEmpty())
        && first.size() <= 1
        && second.size() <= 1
        && first.stream().allMatch(Design::isPrimitiveWord)
        && second.stream().allMatch(Design::isPrimitiveWord);
  }

  private static boolean isPrimitiveWord(String word) {
    return Words.isPrimitive(word)
        || (word.endsWith("s") && Words.isPrimitive(word.substring(0, word.length() - 1)));
  }

  private static boolean isOtherPlatform(TypeSymbol one, TypeSymbol other) {
    Set<String> first = platforms(one);
    Set<String> second = platforms(other);
    return !first.equals(second) && !first.isEmpty() && !second.isEmpty();
  }

  /** The versions, and the two names of one platform, that the place of a type states. */
  private static Set<String> platforms(TypeSymbol type) {
    Set<String> platforms = new TreeSet<>();
    String place = type.unit().file().module() + '.' + type.qualifiedName();
    for (String segment : place.split("[./_-]", -1)) {
      for (String word : Words.of(segment)) {
        boolean version =
            Words.isVersion(word) && word.length() < 3 && Integer.parseInt(word) < LATEST_VERSION;
        if (version || word.equals("javax") || word.equals("jakarta")) {
          platforms.add(word);
        }
      }
    }
    return platforms;
  }
}
