package dev.ssot.rewrite.output;

import dev.ssot.model.concept.Concept;
import dev.ssot.model.concept.Contract;
import dev.ssot.model.concept.Factory;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.TypeKind;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.Resolved;
import dev.ssot.model.index.TypeSymbol;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Tests for the user's own suite that keep a concept consolidated: rules of ArchUnit, and a JUnit 5
 * test of the factory. They need {@code com.tngtech.archunit:archunit-junit5} and {@code
 * org.junit.jupiter:junit-jupiter}.
 */
public final class GuardTests {

  private final CodeIndex index;

  public GuardTests(CodeIndex index) {
    this.index = index;
  }

  /** The sources by their paths below a test source root. */
  public Map<String, String> of(Concept concept) {
    Map<String, String> files = new LinkedHashMap<>();
    String name = camel(concept.name());
    String folder = concept.canonical().packageName().replace('.', '/');
    String prefix = folder.isEmpty() ? "" : folder + "/";
    files.put(prefix + name + "ArchitectureTest.java", architecture(concept, name));
    factory(concept, name)
        .ifPresent(source -> files.put(prefix + name + "FactoryTest.java", source));
    return files;
  }

  private String architecture(Concept concept, String name) {
    String canonical = concept.canonical().qualifiedName();
    StringBuilder source = new StringBuilder(head(concept));
    source.append(
        """
        import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
        import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

        import com.tngtech.archunit.core.importer.ImportOption;
        import com.tngtech.archunit.junit.AnalyzeClasses;
        import com.tngtech.archunit.junit.ArchTest;
        import com.tngtech.archunit.lang.ArchRule;
        import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

        /** Keeps one source of truth for %s. Written by ssot. */
        @AnalyzeClasses(packages = "%s", importOptions = ImportOption.DoNotIncludeTests.class)
        class %sArchitectureTest {
        """
            .formatted(concept.name(), rootPackage(concept), name));
    contract(concept).ifPresent(contract -> source.append(oneImplementation(contract, canonical)));
    source.append(noLegacy(concept));
    factoryType(concept).ifPresent(factory -> source.append(onlyByFactory(concept, factory)));
    source.append(noCycles(concept));
    return source.append("}\n").toString();
  }

  private static String head(Concept concept) {
    String name = concept.canonical().packageName();
    return name.isEmpty() ? "" : "package " + name + ";\n\n";
  }

  private String rootPackage(Concept concept) {
    String common = concept.canonical().packageName();
    for (TypeSymbol type : concept.types()) {
      while (!(type.packageName() + ".").startsWith(common + ".") && common.contains(".")) {
        common = common.substring(0, common.lastIndexOf('.'));
      }
    }
    return common;
  }

  private static Optional<String> contract(Concept concept) {
    Contract contract = concept.contract();
    TypeSymbol type = contract == null ? null : contract.type();
    return type == null || type.kind() != TypeKind.INTERFACE
        ? Optional.empty()
        : Optional.of(type.qualifiedName());
  }

  private static Optional<TypeSymbol> factoryType(Concept concept) {
    Factory factory = concept.factory();
    return factory == null ? Optional.empty() : Optional.of(factory.type());
  }

  private static String oneImplementation(String contract, String canonical) {
    return """

      @ArchTest
      static final ArchRule there_is_one_implementation =
          classes()
              .that()
              .implement("%s")
              .and()
              .areNotInterfaces()
              .should()
              .haveFullyQualifiedName("%s")
              .because("it is the single source of truth");
    """
        .formatted(contract, canonical);
  }

  private static String noLegacy(Concept concept) {
    List<String> names = new ArrayList<>();
    TypeSymbol factory = factoryType(concept).orElse(null);
    concept
        .duplicates()
        .map(member -> member.type())
        .filter(type -> type != factory)
        .forEach(type -> names.add(binary(type)));
    StringBuilder rules = new StringBuilder();
    for (String name : names) {
      String simple = name.substring(name.lastIndexOf('.') + 1).replaceAll("[^\\w]", "_");
      rules.append(
          """

            @ArchTest
            static final ArchRule nothing_uses_%s =
                noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("%s")
                    .allowEmptyShould(true);
          """
              .formatted(snake(simple), name));
    }
    return rules.toString();
  }

  private static String onlyByFactory(Concept concept, TypeSymbol factory) {
    return """

      @ArchTest
      static final ArchRule only_the_factory_creates =
          noClasses()
              .that()
              .doNotHaveFullyQualifiedName("%s")
              .and()
              .doNotHaveFullyQualifiedName("%s")
              .should()
              .callConstructorWhere(
                  com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                      com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                          com.tngtech.archunit.core.domain.JavaClass.Predicates
                              .equivalentTo(%s.class))))
              .because("%s is the one way to create it");
    """
        .formatted(
            binary(factory),
            binary(concept.canonical()),
            concept.canonical().qualifiedName(),
            factory.name());
  }

  private String noCycles(Concept concept) {
    return """

      @ArchTest
      static final ArchRule packages_are_free_of_cycles =
          SlicesRuleDefinition.slices()
              .matching("%s.(*)..")
              .should()
              .beFreeOfCycles()
              .allowEmptyShould(true);
    """
        .formatted(rootPackage(concept));
  }

  private Optional<String> factory(Concept concept, String name) {
    Factory factory = concept.factory();
    if (factory == null) {
      return Optional.empty();
    }
    TypeSymbol type = factory.type();
    for (String method : factory.methods()) {
      for (MethodFact fact : type.fact().methods()) {
        if (fact.name().equals(method) && creates(type, fact, concept) && isSimple(type, fact)) {
          return Optional.of(factoryTest(concept, name, fact));
        }
      }
    }
    return Optional.empty();
  }

  private boolean creates(TypeSymbol type, MethodFact method, Concept concept) {
    return index.lookUp(type, method.returnType()) == concept.canonical();
  }

  /** Whether a test can make up all arguments: texts, and records of one text. */
  private boolean isSimple(TypeSymbol type, MethodFact method) {
    return !method.parameters().isEmpty()
        && method.parameters().stream()
            .allMatch(parameter -> sample(type, parameter.type(), "a").isPresent());
  }

  private Optional<String> sample(TypeSymbol at, String written, String seed) {
    if (written.equals("String")) {
      return Optional.of('"' + seed + '"');
    }
    return index.resolve(at, written) instanceof Resolved.InTree found
            && found.type().kind() == TypeKind.RECORD
            && components(found.type()).equals(List.of("String"))
        ? Optional.of("new " + found.type().qualifiedName() + "(\"" + seed + "\")")
        : Optional.empty();
  }

  private static List<String> components(TypeSymbol type) {
    return type.fact().fields().stream()
        .filter(field -> !field.modifiers().isStatic())
        .map(field -> field.type())
        .toList();
  }

  private String factoryTest(Concept concept, String name, MethodFact method) {
    Factory factory = Objects.requireNonNull(concept.factory());
    TypeSymbol type = factory.type();
    String nulls = String.join(", ", method.parameters().stream().map(p -> "null").toList());
    String rejects = factory.rejects().isEmpty() ? "RuntimeException" : factory.rejects();
    return (head(concept)
            + """
            import static org.junit.jupiter.api.Assertions.assertNotSame;
            import static org.junit.jupiter.api.Assertions.assertThrows;

            import org.junit.jupiter.api.Test;

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
            """)
        .formatted(
            concept.name(),
            name,
            type.qualifiedName(),
            method.name(),
            arguments(type, method, "one"),
            arguments(type, method, "two"),
            rejects,
            nulls);
  }

  private String arguments(TypeSymbol type, MethodFact method, String seed) {
    return String.join(
        ", ",
        method.parameters().stream()
            .map(parameter -> sample(type, parameter.type(), seed).orElseThrow())
            .toList());
  }

  private static String binary(TypeSymbol type) {
    TypeSymbol outer = type.outer();
    return outer == null ? type.qualifiedName() : binary(outer) + "$" + type.name();
  }

  private static String camel(String kebab) {
    StringBuilder name = new StringBuilder();
    for (String word : kebab.split("[^A-Za-z0-9]+", 0)) {
      if (!word.isEmpty()) {
        name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
      }
    }
    return name.toString();
  }

  private static String snake(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }
}
