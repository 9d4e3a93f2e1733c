package dev.ssot.rules.config;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Findings that are accepted.
 *
 * @param rule the id of a rule
 * @param symbol a pattern, see {@link SymbolPattern}
 * @param until the last day on which it holds, null for ever
 */
public record SuppressionSettings(
    String rule, String symbol, String reason, @Nullable LocalDate until, Origin origin) {}
