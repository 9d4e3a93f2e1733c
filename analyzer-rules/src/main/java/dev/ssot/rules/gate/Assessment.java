package dev.ssot.rules.gate;

import dev.ssot.model.result.Fixed;
import dev.ssot.model.result.Violation;
import dev.ssot.rules.gate.baseline.Entry;
import dev.ssot.rules.gate.identity.Identity;
import dev.ssot.rules.gate.identity.Kinship;
import dev.ssot.rules.gate.identity.Reconciliation;
import dev.ssot.rules.gate.identity.Symbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found, held against what was known.
 *
 * @param placed what was found, in the order of {@link Violation#ORDER}
 * @param fixed known findings that no longer occur
 * @param unseen known findings that this run cannot speak of
 * @param holdsUntil the last day on which all of this is true of the same tree
 */
public record Assessment(
    List<Placed> placed, List<Entry> fixed, List<Entry> unseen, LocalDate holdsUntil) {

  /**
   * A finding and the known one that it is.
   *
   * @param identity of today
   * @param known null if it is not known
   */
  public record Placed(
      Violation violation, Identity identity, @Nullable Entry known, Kinship kinship) {}

  /**
   * Compares.
   *
   * @param ran the ids of the rules that ran
   * @param holdsUntil the last day on which the suppressions stay what they are
   */
  static Assessment of(
      List<Sighting> sightings,
      Standard standard,
      Collection<String> ran,
      Symbols symbols,
      LocalDate holdsUntil) {
    List<Sighting> open = sightings.stream().filter(Sighting::isOpen).toList();
    List<Entry> known =
        standard.known().stream().filter(e -> ran.contains(e.identity().rule())).toList();
    Reconciliation reconciliation =
        Reconciliation.of(
            known.stream().map(Entry::identity).toList(),
            open.stream().map(Sighting::identity).toList(),
            symbols);
    List<Placed> placed = new ArrayList<>();
    Map<Integer, Reconciliation.Match> matches = reconciliation.matches();
    LocalDate until = holdsUntil;
    for (int i = 0; i < open.size(); i++) {
      Reconciliation.Match match = matches.get(i);
      placed.add(
          match == null
              ? placed(open.get(i))
              : placed(open.get(i), known.get(match.known()), match.kinship(), standard.today()));
    }
    for (Entry entry : known) {
      LocalDate expires = entry.notes().expires();
      if (expires != null
          && !entry.notes().isExpired(standard.today())
          && expires.isBefore(until)) {
        until = expires;
      }
    }
    sightings.stream().filter(s -> !s.isOpen()).map(Assessment::placed).forEach(placed::add);
    placed.sort((a, b) -> Violation.ORDER.compare(a.violation(), b.violation()));
    List<Entry> missing = reconciliation.missing().stream().map(known::get).toList();
    List<Entry> unseen =
        new ArrayList<>(
            standard.known().stream().filter(e -> !ran.contains(e.identity().rule())).toList());
    if (!standard.whole()) {
      unseen.addAll(missing);
    }
    return new Assessment(
        List.copyOf(placed), standard.whole() ? missing : List.of(), List.copyOf(unseen), until);
  }

  private static Placed placed(Sighting sighting) {
    return new Placed(sighting.violation(), sighting.identity(), null, Kinship.SAME);
  }

  private static Placed placed(Sighting sighting, Entry entry, Kinship kinship, LocalDate today) {
    boolean expired = entry.notes().isExpired(today);
    Violation violation =
        sighting
            .violation()
            .as(
                expired ? Violation.Status.NEW : Violation.Status.BASELINED,
                justification(entry, kinship, expired));
    return new Placed(violation, sighting.identity(), entry, kinship);
  }

  private static String justification(Entry entry, Kinship kinship, boolean expired) {
    List<String> parts = new ArrayList<>();
    if (expired) {
      parts.add("was accepted until " + entry.notes().expires());
    }
    if (!entry.notes().reason().isEmpty()) {
      parts.add(entry.notes().reason());
    }
    if (kinship != Kinship.SAME) {
      parts.add(kinship.phrase() + ", known as " + entry.identity().subject());
    }
    return String.join("; ", parts);
  }

  /** The violations with their standing. */
  public List<Violation> violations() {
    return placed.stream().map(Placed::violation).toList();
  }

  /** What was known and no longer occurs. */
  public List<Fixed> gone() {
    return fixed.stream()
        .map(Entry::identity)
        .map(i -> new Fixed(i.rule(), i.key(), i.concept(), i.subject(), i.detail()))
        .sorted(
            Comparator.comparing(Fixed::rule)
                .thenComparing(Fixed::subject)
                .thenComparing(Fixed::detail)
                .thenComparing(Fixed::key))
        .toList();
  }

  /** What is found and not suppressed, as entries of a baseline. */
  public List<Entry> entries() {
    return placed.stream()
        .filter(each -> each.violation().status() != Violation.Status.SUPPRESSED)
        .map(each -> Entry.of(each.identity()))
        .toList();
  }
}
