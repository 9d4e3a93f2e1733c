package dev.ssot.rules.policy;

import dev.ssot.model.source.Location;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Findings that the configuration accepts.
 *
 * @param rule the id of a rule
 * @param pattern of the symbols, as written
 * @param symbols whether a symbol is meant
 * @param until the last day on which it holds, null for ever
 * @param at where it is written
 */
public record Acceptance(
    String rule,
    String pattern,
    Predicate<String> symbols,
    String reason,
    @Nullable LocalDate until,
    Location at) {}
