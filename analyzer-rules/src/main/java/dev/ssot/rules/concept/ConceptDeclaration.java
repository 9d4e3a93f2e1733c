package dev.ssot.rules.concept;

import dev.ssot.model.concept.Exemption;
import java.util.List;

/**
 * A concept as a team declares it: names, not yet looked up.
 *
 * @param members the competing types other than the canonical one
 * @param contract the qualified name of an interface, or ""
 * @param contractMethods required methods as {@code name(Type,Type)}, where there is no interface
 * @param factory the qualified name of the canonical factory, or ""
 * @param factoryMethods the methods that the factory owes its callers
 * @param rejects the exception that the factory throws for invalid arguments, or ""
 */
public record ConceptDeclaration(
    String name,
    String canonical,
    List<String> members,
    String contract,
    List<String> contractMethods,
    String factory,
    List<String> factoryMethods,
    String rejects,
    List<Exemption> exemptions) {}
