package dev.ssot.model.facts;

import dev.ssot.model.source.Range;
import java.util.List;

/**
 * One field, constant, enum constant or record component.
 *
 * @param type as written, white space and annotations removed; "" where none is written
 * @param initialiser how it gets its first value
 * @param value the initialiser as written, white space removed, if it has at most 2,000 characters,
 *     otherwise {@code #} and its hash; "" without one
 */
public record FieldFact(
    String name,
    String type,
    Modifiers modifiers,
    Initialiser initialiser,
    String value,
    List<AnnotationFact> annotations,
    Documentation documentation,
    Range nameRange,
    Range range) {

  /** How a field gets its first value. */
  public enum Initialiser {
    NONE,
    /** A literal, or an expression made of literals only. */
    LITERAL,
    /** The name of another variable. */
    NAME,
    /** A constructor call. */
    CONSTRUCT,
    /** Anything else. */
    OTHER
  }

  public boolean isConstant() {
    return modifiers.isStatic() && modifiers.isFinal();
  }

  public boolean isAnnotatedWith(String simpleName) {
    return annotations.stream().anyMatch(a -> a.simpleName().equals(simpleName));
  }
}
