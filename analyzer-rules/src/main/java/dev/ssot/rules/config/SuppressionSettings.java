package dev.ssot.rules.config;

import dev.ssot.model.source.Location;
import dev.ssot.model.source.Range;
import dev.ssot.rules.policy.Acceptance;
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
    String rule, String symbol, String reason, @Nullable LocalDate until, Origin origin) {

  Acceptance acceptance() {
    Range at = Range.onLine(Math.max(origin.line(), 1), Math.max(origin.column(), 1), 1);
    return new Acceptance(
        rule,
        symbol,
        new SymbolPattern(symbol)::matches,
        reason,
        until,
        new Location(origin.file(), at));
  }
}
