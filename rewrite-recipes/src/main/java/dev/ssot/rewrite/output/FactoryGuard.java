package dev.ssot.rewrite.output;

import dev.ssot.model.concept.Concept;
import dev.ssot.model.concept.Factory;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.TypeKind;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.Resolved;
import dev.ssot.model.index.TypeSymbol;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a JUnit 5 test that holds a factory to its word. */
final class FactoryGuard {

  private final CodeIndex after;
  private final Concept concept;
  private final ImportList names;

  FactoryGuard(CodeIndex after, Concept concept) {
    this.after = after;
    this.concept = concept;
    this.names = new ImportList(concept.canonical().packageName());
  }

  /** The test without its package declaration; empty if no test can make up the arguments. */
  Optional<String> source(String name) {
    Factory factory = concept.factory();
    TypeSymbol type =
        factory == null ? null : after.type(factory.type().qualifiedName()).orElse(null);
    if (factory == null
        || type == null
        || !(type.fact().modifiers().isPublic() && type.isMadeOfNothing())) {
      return Optional.empty();
    }
    return factory.methods().stream()
        .flatMap(owed -> type.publicMethods().filter(method -> method.name().equals(owed)))
        .filter(method -> creates(type, method) && isSimple(type, method))
        .findFirst()
        .map(method -> source(name, type, method, factory.rejects()));
  }

  private boolean creates(TypeSymbol type, MethodFact method) {
    TypeSymbol product = after.lookUp(type, method.returnType());
    return product != null
        && product.qualifiedName().equals(concept.canonical().qualifiedName())
        && !method.modifiers().isStatic();
  }

  /** Whether a test can make up all arguments: texts, and records of one text. */
  private boolean isSimple(TypeSymbol type, MethodFact method) {
    return !method.parameters().isEmpty()
        && method.parameters().stream()
            .allMatch(parameter -> sample(type, parameter.type(), "a").isPresent());
  }

  private Optional<String> sample(TypeSymbol at, String written, String seed) {
    return written.equals("String")
        ? Optional.of('"' + seed + '"')
        : named(at, written).map(type -> "new " + names.simple(type) + "(\"" + seed + "\")");
  }

  private Optional<String> named(TypeSymbol at, String written) {
    return after.resolve(at, written) instanceof Resolved.InTree found
            && found.type().kind() == TypeKind.RECORD
            && components(found.type()).equals(List.of("String"))
        ? Optional.of(found.type().qualifiedName())
        : Optional.empty();
  }

  private static List<String> components(TypeSymbol type) {
    return type.fact().fields().stream()
        .filter(field -> !field.modifiers().isStatic())
        .map(field -> field.type())
        .toList();
  }

  private String source(String name, TypeSymbol type, MethodFact method, String rejects) {
    String test = test(name, type, method, rejects);
    return "import static org.junit.jupiter.api.Assertions.assertNotSame;\n"
        + "import static org.junit.jupiter.api.Assertions.assertThrows;\n\n"
        + names.imports("org.junit.jupiter.api.Test")
        + test;
  }

  private String test(String name, TypeSymbol type, MethodFact method, String rejects) {
    return """

    /** Keeps the factory of %1$s to its word. Written by ssot. */
    class %2$sFactoryTest {

      private final %3$s factory = new %3$s();

      @Test
      void each_user_gets_an_instance_of_their_own() {
        assertNotSame(factory.%4$s(%5$s), factory.%4$s(%6$s));
      }

      @Test
      void two_factories_share_nothing() {
        assertNotSame(factory.%4$s(%5$s), new %3$s().%4$s(%5$s));
      }

      @Test
      void missing_arguments_are_rejected() {
        assertThrows(%7$s.class, () -> factory.%4$s(%8$s));
      }
    }
    """
        .formatted(
            concept.name(),
            name,
            names.simple(type.qualifiedName()),
            method.name(),
            arguments(type, method, "one"),
            arguments(type, method, "two"),
            rejects.isEmpty() ? "RuntimeException" : names.simple(rejects),
            nulls(type, method));
  }

  private String arguments(TypeSymbol type, MethodFact method, String seed) {
    return method.parameters().stream()
        .map(parameter -> sample(type, parameter.type(), seed).orElseThrow())
        .collect(Collectors.joining(", "));
  }

  /** With their types, since there may be overloads. */
  private String nulls(TypeSymbol type, MethodFact method) {
    return method.parameters().stream()
        .map(
            parameter ->
                "(" + named(type, parameter.type()).map(names::simple).orElse("String") + ") null")
        .collect(Collectors.joining(", "));
  }
}
