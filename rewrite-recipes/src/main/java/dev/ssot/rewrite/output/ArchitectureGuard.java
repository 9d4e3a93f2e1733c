package dev.ssot.rewrite.output;

import dev.ssot.model.concept.Concept;
import dev.ssot.model.concept.Contract;
import dev.ssot.model.concept.Factory;
import dev.ssot.model.facts.TypeKind;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.TypeSymbol;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes rules of ArchUnit that hold in a tree after its migration. */
final class ArchitectureGuard {

  private static final String IMPORTS =
      """
      import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
      import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
      import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
      import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
      import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
      import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

      """;

  private final CodeIndex after;
  private final Concept concept;
  private final String canonical;

  ArchitectureGuard(CodeIndex after, Concept concept) {
    this.after = after;
    this.concept = concept;
    this.canonical = concept.canonical().qualifiedName();
  }

  /**
   * The test without its package declaration.
   *
   * @param hasOneFactory whether nothing is created past the factory
   */
  String source(String name, boolean hasOneFactory) {
    StringBuilder rules = new StringBuilder();
    contract().ifPresent(contract -> rules.append(oneImplementation(contract)));
    rules.append(noSubtypes());
    deleted().forEach(legacy -> rules.append(nothingUses(legacy)));
    if (hasOneFactory) {
      factory().ifPresent(factory -> rules.append(onlyByFactory(factory)));
    }
    rules.append(noCycles());
    return imports(rules.toString())
        + """
        import com.tngtech.archunit.core.importer.ImportOption;
        import com.tngtech.archunit.junit.AnalyzeClasses;
        import com.tngtech.archunit.junit.ArchTest;
        import com.tngtech.archunit.lang.ArchRule;

        /** Keeps one source of truth for %s. Written by ssot. */
        @AnalyzeClasses(packages = {%s}, importOptions = ImportOption.DoNotIncludeTests.class)
        class %sArchitectureTest {
        %s}
        """
            .formatted(concept.name(), packages(), name, rules);
  }

  /** Those that the rules need. */
  private static String imports(String rules) {
    return IMPORTS
        .lines()
        .filter(line -> line.isEmpty() || rules.contains(simple(line.replace(";", "")) + "("))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static String simple(String qualified) {
    return qualified.substring(qualified.lastIndexOf('.') + 1);
  }

  /** Where everybody lives who could go past what the rules say. */
  private String packages() {
    Map<String, String> common = new TreeMap<>();
    for (TypeSymbol type : after.types()) {
      String name = type.packageName();
      if (!type.isTest()) {
        common.merge(name.replaceFirst("\\..*", ""), name, ArchitectureGuard::common);
      }
    }
    return common.values().stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
  }

  /** What the packages of all members have in common. */
  private String common() {
    return concept.types().stream()
        .map(TypeSymbol::packageName)
        .reduce(concept.canonical().packageName(), ArchitectureGuard::common);
  }

  private static String common(String one, String other) {
    String common = one;
    while (!(other + ".").startsWith(common + ".") && common.contains(".")) {
      common = common.substring(0, common.lastIndexOf('.'));
    }
    return common;
  }

  private Optional<TypeSymbol> contract() {
    Contract contract = concept.contract();
    TypeSymbol type = contract == null ? null : contract.type();
    return type == null
        ? Optional.empty()
        : after.type(type.qualifiedName()).filter(each -> each.kind() == TypeKind.INTERFACE);
  }

  private Optional<TypeSymbol> factory() {
    Factory factory = concept.factory();
    return factory == null ? Optional.empty() : after.type(factory.type().qualifiedName());
  }

  /** The members that are no longer there, nested types with a dollar. */
  private List<String> deleted() {
    return concept
        .duplicates()
        .map(member -> member.type())
        .filter(type -> after.type(type.qualifiedName()).isEmpty())
        .map(ArchitectureGuard::binary)
        .toList();
  }

  private List<TypeSymbol> production(TypeSymbol supertype) {
    return after.types().stream()
        .filter(type -> !type.isTest() && type.kind() != TypeKind.INTERFACE)
        .filter(type -> after.ancestors(type).contains(supertype))
        .toList();
  }

  private String oneImplementation(TypeSymbol contract) {
    String names =
        production(contract).stream()
            .map(type -> ".haveFullyQualifiedName(\"" + binary(type) + "\")")
            .collect(Collectors.joining("\n          .orShould()\n          "));
    return names.isEmpty()
        ? ""
        : """

          @ArchTest
          static final ArchRule there_is_one_implementation =
              classes()
                  .that()
                  .implement("%s")
                  .and()
                  .areNotInterfaces()
                  .should()
                  %s
                  .because("%s is the single source of truth");
        """
            .formatted(binary(contract), names, simple(canonical));
  }

  private String noSubtypes() {
    boolean has = after.type(canonical).stream().anyMatch(type -> !production(type).isEmpty());
    return has
        ? ""
        : """

          @ArchTest
          static final ArchRule nothing_extends_it =
              noClasses()
                  .that()
                  .doNotHaveFullyQualifiedName("%1$s")
                  .should()
                  .beAssignableTo("%1$s");
        """
            .formatted(binary(concept.canonical()));
  }

  private static String nothingUses(String legacy) {
    return """

      @ArchTest
      static final ArchRule nothing_uses_%s =
          noClasses()
              .should()
              .dependOnClassesThat()
              .haveFullyQualifiedName("%s")
              .allowEmptyShould(true);
    """
        .formatted(snake(simple(legacy).replaceAll("\\W", "_")), legacy);
  }

  private String onlyByFactory(TypeSymbol factory) {
    return """

      @ArchTest
      static final ArchRule only_the_factory_creates =
          noClasses()
              .that()
              .doNotHaveFullyQualifiedName("%s")
              .and()
              .doNotHaveFullyQualifiedName("%s")
              .should()
              .callConstructorWhere(target(owner(equivalentTo(%s.class))))
              .because("%s is the one way to create it");
    """
        .formatted(binary(factory), binary(concept.canonical()), canonical, factory.name());
  }

  private String noCycles() {
    Slices slices = new Slices(after, common());
    return slices
        .cycle()
        .map(cycle -> "\n  // Not guarded: the packages " + cycle + " depend on each other.\n")
        .orElseGet(
            () ->
                """

                  @ArchTest
                  static final ArchRule packages_are_free_of_cycles =
                      slices().matching("%s.(*)..").should().beFreeOfCycles().allowEmptyShould(true);
                """
                    .formatted(common()));
  }

  private static String binary(TypeSymbol type) {
    TypeSymbol outer = type.outer();
    return outer == null ? type.qualifiedName() : binary(outer) + "$" + type.name();
  }

  private static String snake(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }
}
