package dev.ssot.rules.gate.baseline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What people say about an entry; "" where they say nothing.
 *
 * @param reason why the finding is accepted
 * @param owner who answers for it
 * @param issue where its end is planned
 * @param expires the last day on which it is accepted, null for ever
 * @param phase the phase of the migration plan that mends it
 */
public record Notes(
    String reason, String owner, String issue, @Nullable LocalDate expires, String phase) {

  public static final Notes NONE = new Notes("", "", "", null, "");

  /** Whether the last day has gone by. */
  public boolean isExpired(LocalDate today) {
    return expires != null && expires.isBefore(today);
  }

  /** These notes, completed by others. */
  public Notes or(Notes others) {
    return new Notes(
        reason.isEmpty() ? others.reason : reason,
        owner.isEmpty() ? others.owner : owner,
        issue.isEmpty() ? others.issue : issue,
        expires == null ? others.expires : expires,
        phase.isEmpty() ? others.phase : phase);
  }
}
