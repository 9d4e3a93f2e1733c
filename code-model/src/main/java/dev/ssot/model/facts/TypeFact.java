package dev.ssot.model.facts;

import dev.ssot.model.source.Range;
import java.util.List;
import java.util.stream.Stream;

/**
 * One declared type.
 *
 * @param name the simple name; anonymous types are not facts
 * @param extended the types that it says it extends, as written, without type arguments
 * @param implemented the interfaces of a class, record or enum, likewise
 * @param permitted the types after {@code permits}
 * @param constructors in source order, the compact constructor of a record included
 * @param initialisers the bodies that run when the type, or an instance of it, is initialised
 * @param local whether it is declared inside a method body
 * @param nameRange the name token
 * @param range the whole declaration, without its documentation
 */
public record TypeFact(
    String name,
    TypeKind kind,
    Modifiers modifiers,
    List<String> typeParameters,
    List<String> extended,
    List<String> implemented,
    List<String> permitted,
    List<AnnotationFact> annotations,
    Documentation documentation,
    List<FieldFact> fields,
    List<MethodFact> constructors,
    List<MethodFact> methods,
    List<MethodFact> initialisers,
    List<TypeFact> nested,
    boolean local,
    Range nameRange,
    Range range) {

  /** All direct supertypes, as written. */
  public Stream<String> supertypes() {
    return Stream.concat(extended.stream(), implemented.stream());
  }

  public boolean hasSupertypes() {
    return !extended.isEmpty() || !implemented.isEmpty();
  }

  /** Whether it is deprecated, or says of itself that it is legacy. */
  public boolean isLegacy() {
    return isAnnotatedWith("Deprecated")
        || documentation.deprecated()
        || documentation.says(Documentation.Mark.LEGACY);
  }

  public boolean isAnnotatedWith(String simpleName) {
    return annotations.stream().anyMatch(a -> a.simpleName().equals(simpleName));
  }
}
