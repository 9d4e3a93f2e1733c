package dev.ssot.model.concept;

import dev.ssot.model.index.TypeSymbol;
import java.util.List;

/**
 * The one way to create the product of a concept.
 *
 * @param methods the methods that it owes its callers, by name
 * @param rejects the exception that it throws for invalid arguments, qualified, or ""
 */
public record Factory(TypeSymbol type, List<String> methods, String rejects) {}
