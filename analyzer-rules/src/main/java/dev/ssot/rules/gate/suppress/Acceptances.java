package dev.ssot.rules.gate.suppress;

import dev.ssot.model.rule.Finding;
import dev.ssot.model.rule.RuleIds;
import dev.ssot.model.source.Location;
import dev.ssot.model.source.Range;
import dev.ssot.rules.spelling.Nearest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What suppressions accept on one day, and which of them accept nothing. */
public final class Acceptances {

  private final Suppressions suppressions;
  private final RuleIds ids;
  private final LocalDate today;
  private final Set<Suppression> used = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * On a day.
   *
   * @param ids of all rules that there are
   */
  public Acceptances(Suppressions suppressions, RuleIds ids, LocalDate today) {
    this.suppressions = suppressions;
    this.ids = ids;
    this.today = today;
  }

  /**
   * That a finding is accepted.
   *
   * @param inSource whether the code says so, not the configuration
   */
  public record Accepted(String reason, boolean inSource) {}

  /** Why a finding is accepted; empty if it is not. */
  public Optional<Accepted> of(String rule, String path, Range range, String subject) {
    Location place = new Location(path, range);
    List<Suppression> covering =
        suppressions.at(path).stream()
            .filter(one -> ids.today(one.rule()).equals(rule))
            .filter(one -> one.covered().test(place, subject))
            .filter(one -> one.holds(today))
            .toList();
    used.addAll(covering);
    return covering.stream()
        .findFirst()
        .map(one -> new Accepted(reason(one), suppressions.isInSource(one)));
  }

  private static String reason(Suppression suppression) {
    String reason = suppression.mayLackReason() ? "@SuppressWarnings" : suppression.reason();
    return suppression.until() == null ? reason : reason + " (until " + suppression.until() + ")";
  }

  /**
   * Suppressions that accept nothing.
   *
   * @param ran the rules that had their say about the whole tree
   */
  public Stream<Finding> idle(Collection<String> ran) {
    return suppressions.all().stream()
        .filter(one -> !used.contains(one))
        .flatMap(one -> complaint(one, ran).stream());
  }

  private Optional<Finding> complaint(Suppression one, Collection<String> ran) {
    String what = "the suppression of " + one.rule() + " at " + one.subject();
    if (!ids.knows(one.rule())) {
      String hint =
          Nearest.to(one.rule(), ids)
              .map(meant -> "write " + meant + " if that is meant")
              .orElse("ssot explain lists the rules");
      return finding(one, "there is no rule " + one.rule() + " to suppress", hint);
    }
    if (!one.badDate().isEmpty()) {
      return finding(
          one, what + " ends on '" + one.badDate() + "'", "write a day such as until=2027-01-31");
    }
    if (one.reason().isEmpty() && !one.mayLackReason()) {
      return finding(one, what + " gives no reason", "say behind the rule why it is accepted");
    }
    if (one.isExpired(today)) {
      return finding(
          one, what + " has held until " + one.until(), "mend what it accepts, or prolong it");
    }
    return ran.contains(ids.today(one.rule()))
        ? finding(one, what + " suppresses nothing", "delete it")
        : Optional.empty();
  }

  private static Optional<Finding> finding(Suppression one, String message, String help) {
    return Optional.of(
        Finding.about(one.subject(), one.at()).detail(one.rule()).message(message).help(help));
  }
}
