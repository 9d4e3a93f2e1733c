package dev.ssot.rules.gate.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each finding the known one that it is: one to one, by equal keys first, each as often
 * as it is known, then, among what is left, by what moving and renaming leaves as it was. Symbols
 * that the tree still has under their old names were neither moved nor renamed.
 */
public final class Reconciliation {

  /** A known finding, and in what way it is the one that was found. */
  public record Match(int known, Kinship kinship) {}

  /** How to tell relatives: only those that share a text are compared. */
  private record Round(
      Kinship kinship,
      Function<Identity, String> ofKnown,
      Function<Identity, String> ofFound,
      ToDoubleBiFunction<Identity, Identity> likeness) {}

  private record Candidate(int known, int found, double likeness) {}

  private static final double NONE = -1;
  private static final double MOVED_ALIKE = 0.35;
  private static final double RENAMED_ALIKE = 0.7;
  private static final double MEMBERS_IN_COMMON = 0.25;
  private static final double NEVER = 2;
  private static final int MOST_PAIRS = 250_000;

  private final List<Identity> known;
  private final List<Identity> found;
  private final Symbols symbols;
  private final @Nullable Match[] matches;
  private final boolean[] taken;

  private Reconciliation(List<Identity> known, List<Identity> found, Symbols symbols) {
    this.known = known;
    this.found = found;
    this.symbols = symbols;
    this.matches = new Match[found.size()];
    this.taken = new boolean[known.size()];
  }

  /** Compares what was known with what was found in a tree that has these symbols. */
  public static Reconciliation of(List<Identity> known, List<Identity> found, Symbols symbols) {
    Reconciliation reconciliation = new Reconciliation(known, found, symbols);
    reconciliation.exact();
    reconciliation.others();
    return reconciliation;
  }

  /** The match of each finding, by its number. */
  public Map<Integer, Match> matches() {
    Map<Integer, Match> all = new HashMap<>();
    for (int i = 0; i < matches.length; i++) {
      Match match = matches[i];
      if (match != null) {
        all.put(i, match);
      }
    }
    return all;
  }

  private void exact() {
    run(new Round(Kinship.SAME, Identity::key, Identity::key, (k, f) -> 1));
  }

  private void others() {
    run(sameTexts(Kinship.OTHER_CONCEPT, Map.of()));
    run(
        new Round(
            Kinship.MOVED,
            i -> join(i.rule(), Names.simple(i.subject()), Names.simple(i.detail())),
            i -> join(i.rule(), Names.simple(i.subject()), Names.simple(i.detail())),
            this::moved));
    run(
        new Round(
            Kinship.CHANGED,
            i -> join(i.rule(), i.owner(), Names.simple(i.detail())),
            i -> join(i.rule(), i.owner(), Names.simple(i.detail())),
            this::changed));
    run(
        new Round(
            Kinship.RENAMED,
            i -> join(i.rule(), Names.packageOf(i.owner()), i.member(), i.detail()),
            i -> join(i.rule(), Names.packageOf(i.owner()), i.member(), i.detail()),
            this::renamed));
    run(sameTexts(Kinship.FOLLOWED, renamedTypes()));
    run(
        new Round(
            Kinship.SWAPPED,
            i -> join(i.rule(), i.subject(), i.detail()),
            i -> join(i.rule(), i.canonical().symbol(), i.detail()),
            this::swapped));
    run(
        new Round(
            Kinship.OTHER_CONCEPT,
            i -> join(i.rule(), i.member(), i.detail()),
            i -> join(i.rule(), i.member(), i.detail()),
            sameConcept()));
  }

  /** Rule, subject and detail are the same, once some names are replaced in what was known. */
  private static Round sameTexts(Kinship kinship, Map<String, String> names) {
    return new Round(
        kinship,
        i -> join(i.rule(), Names.replaced(i.subject(), names), Names.replaced(i.detail(), names)),
        i -> join(i.rule(), i.subject(), i.detail()),
        (k, f) -> 1);
  }

  private double moved(Identity before, Identity now) {
    if (names(before, now)) {
      return NONE;
    }
    if (before.subject().equals(now.subject())) {
      return 1;
    }
    double likeness = before.shape().similarity(now.shape());
    return symbols.has(before.owner()) || likeness < MOVED_ALIKE ? NONE : likeness;
  }

  private double changed(Identity before, Identity now) {
    if (before.member().isEmpty() || now.member().isEmpty() || names(before, now)) {
      return NONE;
    }
    if (methodOf(before).equals(methodOf(now))) {
      return 1 + before.shape().similarity(now.shape());
    }
    return alike(before, now);
  }

  /**
   * Whether the one names something that the tree still has and the other does not name: that was
   * not moved, so they are about different things.
   */
  private boolean names(Identity before, Identity now) {
    Set<String> common = Names.words(now.subject() + ' ' + now.detail());
    return Names.words(before.subject() + ' ' + before.detail()).stream()
        .anyMatch(word -> !common.contains(word) && symbols.has(word));
  }

  private static String methodOf(Identity identity) {
    String member = identity.member();
    int parameters = member.indexOf('(');
    return parameters < 0 ? member : member.substring(0, parameters);
  }

  private double renamed(Identity before, Identity now) {
    boolean other =
        isOfConcept(before) || symbols.has(before.owner()) || before.owner().equals(now.owner());
    return other ? NONE : alike(before, now);
  }

  private static double alike(Identity before, Identity now) {
    double likeness = before.shape().similarity(now.shape());
    return before.shape().isNone() || likeness < RENAMED_ALIKE ? NONE : likeness;
  }

  /**
   * The one that was canonical is the subject now, under its old name or another one. If it is
   * gone, what has come beside the new canonical one was not known.
   */
  private double swapped(Identity before, Identity now) {
    Canonical former = before.canonical();
    if (former.symbol().isEmpty() || !symbols.has(before.subject())) {
      return NONE;
    }
    if (former.symbol().equals(now.subject())) {
      return 1;
    }
    double likeness = former.shape().similarity(now.shape());
    return symbols.has(former.symbol()) || likeness < enough(former.symbol(), now.subject())
        ? NONE
        : likeness;
  }

  /** How much code a symbol has to keep when it is moved, or renamed where it is. */
  private static double enough(String before, String now) {
    if (Names.simple(before).equals(Names.simple(now))) {
      return MOVED_ALIKE;
    }
    return Names.packageOf(before).equals(Names.packageOf(now)) ? RENAMED_ALIKE : NEVER;
  }

  /** The types that matches so far have found under other names. */
  private Map<String, String> renamedTypes() {
    Map<String, String> renamed = new TreeMap<>();
    for (int i = 0; i < matches.length; i++) {
      Match match = matches[i];
      if (match != null) {
        String before = known.get(match.known()).owner();
        String now = found.get(i).owner();
        if (!before.equals(now) && symbols.has(now)) {
          renamed.putIfAbsent(before, now);
          renamed.putIfAbsent(Names.simple(before), Names.simple(now));
        }
      }
    }
    return renamed;
  }

  private static boolean isOfConcept(Identity identity) {
    return !identity.concept().isEmpty() && identity.owner().equals(identity.concept());
  }

  /**
   * The name of a concept may change with its members. It is the same one if a finding about a
   * member says so, or if it has members in common.
   */
  private ToDoubleBiFunction<Identity, Identity> sameConcept() {
    Set<String> renamed = new HashSet<>();
    for (int i = 0; i < matches.length; i++) {
      Match match = matches[i];
      if (match != null && !isOfConcept(found.get(i))) {
        renamed.add(join(known.get(match.known()).concept(), found.get(i).concept()));
      }
    }
    return (before, now) -> {
      if (!isOfConcept(before) || !isOfConcept(now)) {
        return NONE;
      }
      double likeness = before.shape().isNone() ? 0 : before.shape().similarity(now.shape());
      boolean same = renamed.contains(join(before.concept(), now.concept()));
      return same || likeness >= MEMBERS_IN_COMMON ? 1 + likeness : NONE;
    };
  }

  private static String join(String... parts) {
    return String.join("\u001F", parts);
  }

  private void run(Round round) {
    Map<String, List<Integer>> knownOnes = new HashMap<>();
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        String text = round.ofKnown().apply(known.get(i));
        knownOnes.computeIfAbsent(text, t -> new ArrayList<>()).add(i);
      }
    }
    Map<String, List<Integer>> foundOnes = new LinkedHashMap<>();
    for (int i = 0; i < matches.length; i++) {
      if (matches[i] == null && !knownOnes.isEmpty()) {
        String text = round.ofFound().apply(found.get(i));
        foundOnes.computeIfAbsent(text, t -> new ArrayList<>()).add(i);
      }
    }
    foundOnes.forEach((text, ones) -> match(round, knownOnes.getOrDefault(text, List.of()), ones));
  }

  /** The likeliest pairs first. */
  private void match(Round round, List<Integer> knownOnes, List<Integer> foundOnes) {
    if (round.kinship() == Kinship.SAME) {
      for (int i = 0; i < Math.min(knownOnes.size(), foundOnes.size()); i++) {
        pair(knownOnes.get(i), foundOnes.get(i), round.kinship());
      }
      return;
    }
    if ((long) knownOnes.size() * foundOnes.size() > MOST_PAIRS) {
      return;
    }
    List<Candidate> candidates = new ArrayList<>();
    for (int k : knownOnes) {
      for (int f : foundOnes) {
        double likeness = round.likeness().applyAsDouble(known.get(k), found.get(f));
        if (likeness >= 0) {
          candidates.add(new Candidate(k, f, likeness));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
    for (Candidate candidate : candidates) {
      if (!taken[candidate.known()] && matches[candidate.found()] == null) {
        pair(candidate.known(), candidate.found(), round.kinship());
      }
    }
  }

  private void pair(int knownOne, int foundOne, Kinship kinship) {
    taken[knownOne] = true;
    matches[foundOne] = new Match(knownOne, kinship);
  }

  /** The numbers of the known findings that nothing matches. */
  public List<Integer> missing() {
    List<Integer> missing = new ArrayList<>();
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        missing.add(i);
      }
    }
    return Collections.unmodifiableList(missing);
  }
}
