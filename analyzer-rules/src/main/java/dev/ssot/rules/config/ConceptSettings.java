package dev.ssot.rules.config;

import dev.ssot.rules.concept.ConceptDeclaration;
import java.util.Map;

/**
 * A concept that the configuration declares.
 *
 * @param rules what holds for findings about this concept, by rule id
 */
public record ConceptSettings(
    ConceptDeclaration declaration, Map<String, RuleSettings> rules, Origin origin) {

  public String name() {
    return declaration.name();
  }

  /** What is said about one rule. */
  RuleSettings rule(String id) {
    return rules.getOrDefault(id, RuleSettings.NONE);
  }
}
