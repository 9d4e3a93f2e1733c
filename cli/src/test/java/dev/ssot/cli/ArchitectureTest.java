package dev.ssot.cli;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** What each module may not do, as ARCHITECTURE.md says it, as far as packages can tell. */
@AnalyzeClasses(packages = "dev.ssot", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

  private static final DescribedPredicate<JavaClass> OURS = resideInAPackage("dev.ssot..");

  private static final Set<String> FILE_CLASSES_OF_JAVA_IO =
      Set.of(
          "java.io.File",
          "java.io.FileInputStream",
          "java.io.FileOutputStream",
          "java.io.FileReader",
          "java.io.FileWriter",
          "java.io.RandomAccessFile");

  private static final DescribedPredicate<JavaClass> FILES =
      resideInAnyPackage("java.nio.file..", "java.nio.channels..")
          .or(
              describe(
                  "a file class of java.io",
                  type -> FILE_CLASSES_OF_JAVA_IO.contains(type.getName())));

  // --- modules ---

  @ArchTest
  static final ArchRule the_model_depends_only_on_the_jdk =
      classes()
          .that()
          .resideInAPackage("dev.ssot.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("dev.ssot.model..", "java..", "org.jspecify.annotations..");

  @ArchTest
  static final ArchRule the_model_does_not_read_files = mayNotUse("dev.ssot.model..", FILES);

  @ArchTest
  static final ArchRule language_java_meets_its_siblings_only_in_the_model =
      mayNotUse("dev.ssot.java..", oursOutside("dev.ssot.java..", "dev.ssot.model.."));

  @ArchTest
  static final ArchRule rules_meet_their_siblings_only_in_the_model =
      mayNotUse("dev.ssot.rules..", oursOutside("dev.ssot.rules..", "dev.ssot.model.."));

  @ArchTest
  static final ArchRule rules_do_not_know_edits =
      noClasses()
          .that()
          .resideInAPackage("dev.ssot.rules..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("dev.ssot.model.Edit");

  @ArchTest
  static final ArchRule rules_see_facts_and_never_files =
      noClasses()
          .that()
          .resideInAPackage("dev.ssot.rules..")
          .and()
          .resideOutsideOfPackages(
              "dev.ssot.rules.scan..", "dev.ssot.rules.config..", "dev.ssot.rules.gate..")
          .should()
          .dependOnClassesThat(FILES)
          .because("scan, config and gate are the three places that meet the disk");

  @ArchTest
  static final ArchRule rewriting_meets_its_siblings_only_in_the_model =
      mayNotUse("dev.ssot.rewrite..", oursOutside("dev.ssot.rewrite..", "dev.ssot.model.."));

  @ArchTest
  static final ArchRule reports_meet_their_siblings_only_in_the_model =
      mayNotUse("dev.ssot.reports..", oursOutside("dev.ssot.reports..", "dev.ssot.model.."));

  @ArchTest
  static final ArchRule reports_do_not_read_source_trees = mayNotUse("dev.ssot.reports..", FILES);

  @ArchTest
  static final ArchRule nothing_goes_round_in_circles =
      slices()
          .matching("dev.ssot.(**)")
          .should()
          .beFreeOfCycles()
          .ignoreDependency(resideInAPackage("dev.ssot.model"), alwaysTrue())
          .because("the interfaces that people implement name all the words of the model");

  @ArchTest
  static final ArchRule only_tests_use_what_tests_share =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.ssot.testing..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.ssot.testing..");

  // --- libraries ---

  @ArchTest
  static final ArchRule only_language_java_uses_javaparser =
      onlyIn("dev.ssot.java..", "com.github.javaparser..");

  @ArchTest
  static final ArchRule only_the_command_line_uses_picocli = onlyIn("dev.ssot.cli..", "picocli..");

  @ArchTest
  static final ArchRule only_rules_read_yaml = onlyIn("dev.ssot.rules..", "org.snakeyaml..");

  @ArchTest
  static final ArchRule nobody_uses_the_static_parser =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("com.github.javaparser.StaticJavaParser")
          .because("its settings are hidden global state; use new JavaParser(configuration)");

  // --- habits ---

  @ArchTest
  static final ArchRule names_say_what_a_thing_is =
      noClasses()
          .should()
          .haveNameMatching(".*[.$](Abstract[A-Z]\\w*|\\w*(Utils?|Helpers?|Impl|Managers?))")
          .because("the method belongs on the thing that it asks about");

  @ArchTest
  static final ArchRule only_main_ends_the_process =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("dev.ssot.cli.Main")
          .should()
          .callMethod(System.class, "exit", int.class);

  @ArchTest
  static final ArchRule only_the_command_line_prints =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.ssot.cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethodWhere(target(name("printStackTrace")));

  @ArchTest
  static final ArchRule classes_are_not_looked_up_by_name =
      noClasses()
          .should()
          .callMethod(Class.class, "forName", String.class)
          .because("what people add is found by ServiceLoader, the rest is called by name");

  private static ArchRule mayNotUse(String module, DescribedPredicate<JavaClass> others) {
    return noClasses().that().resideInAPackage(module).should().dependOnClassesThat(others);
  }

  private static DescribedPredicate<JavaClass> oursOutside(String... packages) {
    return OURS.and(DescribedPredicate.not(resideInAnyPackage(packages)));
  }

  private static ArchRule onlyIn(String module, String library) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(module)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }
}
