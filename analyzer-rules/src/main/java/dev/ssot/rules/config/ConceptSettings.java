package dev.ssot.rules.config;

import dev.ssot.rules.concept.ConceptDeclaration;
import java.util.Map;

/**
 * A concept that the configuration declares.
 *
 * @param rules levels that hold for findings about this concept, by rule id
 */
public record ConceptSettings(
    ConceptDeclaration declaration, Map<String, Level> rules, Origin origin) {

  public String name() {
    return declaration.name();
  }
}
