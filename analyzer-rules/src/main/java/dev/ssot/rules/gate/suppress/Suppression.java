package dev.ssot.rules.gate.suppress;

import dev.ssot.model.source.Location;
import java.time.LocalDate;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Something that accepts findings.
 *
 * @param rule as written; there may be no such rule
 * @param reason "" if none is given
 * @param mayLackReason whether there is no way to write one
 * @param until the last day on which it holds, null for ever
 * @param badDate what is written for a day and is none, or ""
 * @param at where it is written
 * @param subject the symbol that it stands at, or what it names
 * @param covered whether a finding at this place about this subject is meant
 */
record Suppression(
    String rule,
    String reason,
    boolean mayLackReason,
    @Nullable LocalDate until,
    String badDate,
    Location at,
    String subject,
    BiPredicate<Location, String> covered) {

  boolean isExpired(LocalDate today) {
    return until != null && until.isBefore(today);
  }

  boolean holds(LocalDate today) {
    return (mayLackReason || !reason.isEmpty()) && badDate.isEmpty() && !isExpired(today);
  }
}
