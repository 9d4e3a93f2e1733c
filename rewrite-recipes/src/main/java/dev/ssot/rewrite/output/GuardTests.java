package dev.ssot.rewrite.output;

import dev.ssot.model.concept.Concept;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.migration.MigrationPlan;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tests for the user's own suite that keep a concept consolidated: rules of ArchUnit, and a JUnit 5
 * test of the factory. They pass on the tree that the plan leads to, and need {@code
 * com.tngtech.archunit:archunit-junit5} and {@code org.junit.jupiter:junit-jupiter}.
 */
public final class GuardTests {

  private final CodeIndex after;
  private final MigrationPlan plan;

  /**
   * Guards for what a plan leads to.
   *
   * @param after the index of the tree after the last step
   */
  public GuardTests(CodeIndex after, MigrationPlan plan) {
    this.after = after;
    this.plan = plan;
  }

  /** The sources by their paths below a test source root. */
  public Map<String, String> of(Concept concept) {
    Map<String, String> files = new LinkedHashMap<>();
    String packageName = concept.canonical().packageName();
    String prefix = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
    String name = camel(concept.name());
    String head = packageName.isEmpty() ? "" : "package " + packageName + ";\n\n";
    files.put(
        prefix + name + "ArchitectureTest.java",
        head + new ArchitectureGuard(after, concept).source(name, hasOneFactory(concept)));
    new FactoryGuard(after, concept)
        .source(name)
        .ifPresent(source -> files.put(prefix + name + "FactoryTest.java", head + source));
    return files;
  }

  /** Whether nothing is created past the factory any more. */
  private boolean hasOneFactory(Concept concept) {
    return plan.expected().stream()
        .filter(metric -> metric.concept().equals(concept.name()))
        .filter(metric -> metric.name().equals("factories"))
        .allMatch(metric -> metric.count() <= metric.target());
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
}
