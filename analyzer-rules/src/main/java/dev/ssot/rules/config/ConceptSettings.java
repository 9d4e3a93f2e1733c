package dev.ssot.rules.config;

import dev.ssot.model.concept.Exemption;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A concept that the configuration declares.
 *
 * @param canonical the qualified name of the type that should stay
 * @param members the qualified names of the types that compete, the canonical one first
 * @param rules levels that hold for findings about this concept
 */
public record ConceptSettings(
    String name,
    String canonical,
    List<String> members,
    @Nullable ContractSettings contract,
    @Nullable FactorySettings factory,
    List<Exemption> exemptions,
    Map<String, Level> rules,
    Origin origin) {

  /**
   * What every member owes its callers.
   *
   * @param type the interface that states it, or ""
   * @param methods signatures such as {@code send(UserId,String)}
   */
  public record ContractSettings(String type, List<String> methods) {}

  /**
   * The one way to create a member.
   *
   * @param methods the names of the methods that it owes its callers
   * @param rejects the exception that it throws for invalid arguments, or ""
   */
  public record FactorySettings(String type, List<String> methods, String rejects) {}
}
