package dev.ssot.model.facts;

import dev.ssot.model.source.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One method, function, constructor or initialiser.
 *
 * @param name the simple name; {@code <init>} for a constructor, {@code <clinit>} for an
 *     initialiser
 * @param returnType as written, white space and annotations removed; "" for a constructor
 * @param thrown the exception types that it declares, as written
 * @param raised the exception types that its body creates and throws, as written
 * @param checks the arguments that it refuses
 * @param delegation what it hands everything on to, if that is all that it does
 * @param body null without a body
 */
public record MethodFact(
    String name,
    Modifiers modifiers,
    List<String> typeParameters,
    List<Parameter> parameters,
    String returnType,
    List<String> thrown,
    List<String> raised,
    List<ArgumentCheck> checks,
    @Nullable Delegation delegation,
    @Nullable BodyFact body,
    List<AnnotationFact> annotations,
    Documentation documentation,
    Range nameRange,
    Range range) {

  /** {@code name(Type,Type...)} with type arguments erased and qualifiers dropped. */
  public String signature() {
    return Signatures.of(name, parameters);
  }

  public boolean isAnnotatedWith(String simpleName) {
    return annotations.stream().anyMatch(a -> a.simpleName().equals(simpleName));
  }
}
