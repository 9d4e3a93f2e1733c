package dev.ssot.rules.concept;

import dev.ssot.model.facts.FieldFact;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.Modifiers;
import dev.ssot.model.facts.TypeKind;
import dev.ssot.model.index.TypeSymbol;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a type that only carries data consists of: the constants of an enum, the fields of a record
 * or of a class without behaviour.
 */
public record DataShape(boolean constants, Set<String> parts) {

  /** Fewer parts than this make no shape. */
  private static final int LEAST_PARTS = 3;

  private static final DataShape NONE = new DataShape(false, Set.of());

  public static DataShape of(TypeSymbol type) {
    if (type.kind() == TypeKind.ENUM) {
      return new DataShape(true, names(type, Modifiers.ENUM_CONSTANT));
    }
    if (type.kind() == TypeKind.INTERFACE || type.kind() == TypeKind.ANNOTATION) {
      return NONE;
    }
    boolean behaves = type.fact().methods().stream().anyMatch(DataShape::isBehaviour);
    return behaves ? NONE : new DataShape(false, fields(type));
  }

  private static boolean isBehaviour(MethodFact method) {
    return method.body() != null
        && method.body().tokens() > 12
        && !Set.of("equals", "hashCode", "toString").contains(method.name());
  }

  private static Set<String> names(TypeSymbol type, int modifier) {
    Set<String> names = new TreeSet<>();
    type.fact().fields().stream()
        .filter(field -> field.modifiers().has(modifier))
        .map(FieldFact::name)
        .forEach(names::add);
    return names;
  }

  private static Set<String> fields(TypeSymbol type) {
    Set<String> names = new TreeSet<>();
    type.fact().fields().stream()
        .filter(field -> !field.modifiers().isStatic())
        .map(field -> field.name() + " " + field.type())
        .forEach(names::add);
    return names;
  }

  /**
   * The same data, where the types of the parts are called without a word: that of a {@code
   * ConfiguredOrder} is made of {@code ConfiguredLine}.
   *
   * @param word in lower case, or "" for none
   */
  DataShape without(String word) {
    if (word.isEmpty() || constants || parts.isEmpty()) {
      return this;
    }
    String written = Character.toUpperCase(word.charAt(0)) + word.substring(1);
    Set<String> plain = new TreeSet<>();
    parts.forEach(part -> plain.add(part.replace(written, "")));
    return new DataShape(false, plain);
  }

  public List<String> shared(DataShape other) {
    return constants == other.constants
        ? parts.stream().filter(other.parts::contains).toList()
        : List.of();
  }

  /** Whether the one with fewer parts has none that the other lacks. */
  boolean contains(DataShape other) {
    int common = shared(other).size();
    return common >= LEAST_PARTS && common == Math.min(parts.size(), other.parts.size());
  }

  /** The part of the larger one that both have, from 0 to 1; 0 if that is too little to tell. */
  public double likeness(DataShape other) {
    int common = shared(other).size();
    return common < LEAST_PARTS ? 0 : (double) common / Math.max(parts.size(), other.parts.size());
  }
}
