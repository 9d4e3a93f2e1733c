package dev.ssot.rules.concept;

import dev.ssot.model.concept.Concept;
import dev.ssot.model.concept.Concept.Origin;
import dev.ssot.model.concept.Concepts;
import dev.ssot.model.concept.ImportPath;
import dev.ssot.model.concept.Member;
import dev.ssot.model.concept.Member.Kind;
import dev.ssot.model.concept.PassedOver;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.TypeSymbol;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds types that compete for one role, by evidence that a person can check. */
public final class Discovery {

  /** Below the threshold by less than this, a pair is shown as passed over, with the reason. */
  private static final double NEARLY = 0.25;

  private final CodeIndex index;
  private final double threshold;
  private final Profiles profiles;
  private final Replacements replacements;
  private final Delegations delegations;
  private final List<ScoredPair> weighed;
  private final List<Grouping.Group> oneThing;
  private final List<ImportPath> paths;
  private final List<ScoredPair> competing;

  /**
   * Prepares the discovery of a tree.
   *
   * @param threshold the score from which types are said to compete, from 0 to 1
   */
  public Discovery(CodeIndex index, double threshold) {
    this.index = index;
    this.threshold = threshold;
    this.profiles = Profiles.of(index);
    this.replacements = new Replacements(index);
    this.delegations = new Delegations(index);
    PairEvidence evidence = new PairEvidence(index, profiles, delegations, replacements);
    this.weighed =
        evidence.candidates(index, profiles).pairs().parallelStream()
            .map(evidence::weigh)
            .filter(pair -> pair.score() >= threshold - NEARLY || pair.looks() >= threshold)
            .toList();
    Map<Boolean, List<ScoredPair>> accepted =
        weighed.stream()
            .filter(pair -> pair.score() >= threshold)
            .collect(Collectors.partitioningBy(OtherPaths::isOneThing));
    this.oneThing = groups(accepted.getOrDefault(true, List.of()));
    Map<TypeSymbol, TypeSymbol> otherNames = new HashMap<>();
    this.paths = paths(oneThing, otherNames);
    Set<Long> keys = new HashSet<>();
    accepted.getOrDefault(false, List.of()).forEach(pair -> keys.add(pair.pair().key()));
    this.competing =
        accepted.getOrDefault(false, List.of()).stream()
            .filter(pair -> !isSaidOf(pair.pair(), otherNames, keys))
            .toList();
  }

  /** Whether what a pair says of a second path is said of its canonical type as well. */
  private boolean isSaidOf(Pair pair, Map<TypeSymbol, TypeSymbol> otherNames, Set<Long> keys) {
    TypeProfile one = canonical(pair.first(), otherNames);
    TypeProfile other = canonical(pair.second(), otherNames);
    boolean second = !one.equals(pair.first()) || !other.equals(pair.second());
    return second && (one.equals(other) || keys.contains(Pair.key(one.number(), other.number())));
  }

  private TypeProfile canonical(TypeProfile profile, Map<TypeSymbol, TypeSymbol> otherNames) {
    TypeSymbol symbol = otherNames.get(profile.type());
    TypeProfile canonical = symbol == null ? null : profiles.of(symbol);
    return canonical == null ? profile : canonical;
  }

  /**
   * A declared concept with the types that compete with its members and that nobody declared.
   *
   * @param excluded types that may not join
   */
  public Concept joined(Concept declared, Predicate<TypeSymbol> excluded) {
    Map<TypeSymbol, Member> joining = new TreeMap<>();
    for (ScoredPair pair : competing) {
      for (Pair way : List.of(pair.pair(), pair.pair().swapped())) {
        TypeSymbol type = way.first().type();
        if (declared.has(way.second().type()) && !declared.has(type) && !excluded.test(type)) {
          joining.merge(type, member(pair, type, declared.canonical()), Discovery::stronger);
        }
      }
    }
    List<Member> members = new ArrayList<>(declared.members());
    members.addAll(joining.values());
    return declared.with(List.copyOf(members));
  }

  /** What the canonical one says about a type tells more than what another member says. */
  private static Member stronger(Member one, Member other) {
    return Comparator.comparing((Member m) -> m.kind() == Kind.PARALLEL)
                .thenComparing(m -> -m.score())
                .compare(one, other)
            <= 0
        ? one
        : other;
  }

  /** That a type copies or wraps is said of the canonical one only. */
  private static Member member(ScoredPair pair, TypeSymbol type, TypeSymbol canonical) {
    Kind kind = pair.concerns(canonical) ? pair.kind() : Kind.PARALLEL;
    return new Member(type, kind, pair.score(), pair.signals());
  }

  /**
   * Finds the concepts.
   *
   * @param excluded types that may not be members
   */
  public Concepts concepts(Predicate<TypeSymbol> excluded) {
    List<ScoredPair> free =
        competing.stream()
            .filter(pair -> !excluded.test(pair.pair().first().type()))
            .filter(pair -> !excluded.test(pair.pair().second().type()))
            .toList();
    List<Concept> concepts = groups(free).stream().map(this::concept).toList();
    return new Concepts(distinctNames(concepts), paths, passedOver(weighed));
  }

  /**
   * The pairs that would compete, had not the configuration a reason why they do not.
   *
   * @param exemption the reason for a qualified name, if there is one
   */
  public List<PassedOver> exempt(Function<String, Optional<String>> exemption) {
    List<PassedOver> found = new ArrayList<>();
    for (ScoredPair pair : competing) {
      for (Pair way : List.of(pair.pair(), pair.pair().swapped())) {
        TypeSymbol type = way.first().type();
        exemption
            .apply(type.qualifiedName())
            .map(reason -> "ssot.yml exempts " + type.name() + ": " + reason)
            .ifPresent(reason -> found.add(passedOver(pair, reason)));
      }
    }
    return found;
  }

  private List<Grouping.Group> groups(List<ScoredPair> pairs) {
    return Grouping.of(pairs, profiles.all());
  }

  /** All paths that are not canonical; the types at their ends are members of nothing else. */
  private List<ImportPath> paths(
      List<Grouping.Group> groups, Map<TypeSymbol, TypeSymbol> otherNames) {
    OtherPaths search = new OtherPaths(index, new CanonicalChoice(index, profiles, replacements));
    List<ImportPath> paths = new ArrayList<>();
    for (Grouping.Group group : groups) {
      for (ImportPath path : search.of(group)) {
        paths.add(path);
        if (path.declared() != null) {
          otherNames.put(path.declared(), path.symbol());
        }
      }
    }
    paths.addAll(search.twins());
    paths.addAll(search.inherited());
    return paths;
  }

  private Concept concept(Grouping.Group group) {
    List<TypeSymbol> types = group.members().stream().map(TypeProfile::type).toList();
    CanonicalChoice.Choice choice = new CanonicalChoice(index, profiles, replacements).of(types);
    List<Member> members = new ArrayList<>();
    for (TypeSymbol type : types) {
      ScoredPair best = group.strongest(type, choice.type());
      members.add(
          type == choice.type()
              ? new Member(type, Kind.CANONICAL, best.score(), best.signals())
              : member(best, type, choice.type()));
    }
    members.sort(
        Comparator.comparing((Member m) -> m.kind() != Kind.CANONICAL).thenComparing(Member::type));
    return new Concept(
        ConceptName.of(types),
        Origin.DISCOVERED,
        group.score(),
        choice.type(),
        choice.reasons(),
        List.copyOf(members),
        null,
        null,
        List.of());
  }

  /** Two concepts of one name are told apart by the last segment of a package. */
  private static List<Concept> distinctNames(List<Concept> concepts) {
    TreeMap<String, List<Concept>> byName = new TreeMap<>();
    concepts.forEach(c -> byName.computeIfAbsent(c.name(), n -> new ArrayList<>()).add(c));
    List<Concept> distinct = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    byName.forEach(
        (name, same) -> {
          same.sort(Comparator.comparing(Discovery::first));
          for (Concept concept : same) {
            distinct.add(named(concept, same.size() == 1 ? name : longer(concept, taken)));
          }
        });
    return distinct;
  }

  private static String longer(Concept concept, Set<String> taken) {
    String path = first(concept).packageName();
    String segment = path.substring(path.lastIndexOf('.') + 1);
    String name = segment.isEmpty() ? concept.name() : segment + "-" + concept.name();
    String candidate = name;
    for (int i = 2; !taken.add(candidate); i++) {
      candidate = name + "-" + i;
    }
    return candidate;
  }

  /** The same member whichever one is canonical. */
  private static TypeSymbol first(Concept concept) {
    return concept.types().stream().min(Comparator.naturalOrder()).orElse(concept.canonical());
  }

  private static Concept named(Concept concept, String name) {
    return new Concept(
        name,
        concept.origin(),
        concept.score(),
        concept.canonical(),
        concept.reasons(),
        concept.members(),
        concept.contract(),
        concept.factory(),
        concept.exemptions());
  }

  /** What looks most alike comes first. */
  private List<PassedOver> passedOver(List<ScoredPair> weighed) {
    Stream<PassedOver> meant =
        weighed.stream()
            .filter(pair -> pair.score() < threshold)
            .sorted(
                Comparator.comparingDouble((ScoredPair p) -> -p.looks())
                    .thenComparing(p -> p.pair().key()))
            .map(pair -> passedOver(pair, against(pair)));
    return Stream.concat(meant, written()).toList();
  }

  private static String against(ScoredPair pair) {
    return pair.signals().stream()
        .filter(signal -> signal.weight() < 0)
        .map(signal -> signal.explanation())
        .findFirst()
        .orElse(PassedOver.TOO_WEAK);
  }

  private static PassedOver passedOver(ScoredPair pair, String reason) {
    TypeSymbol first = pair.pair().first().type();
    TypeSymbol second = pair.pair().second().type();
    return new PassedOver(first.qualifiedName(), second.qualifiedName(), pair.score(), reason);
  }

  /** Generated types with the name of a type that a person wrote. */
  private Stream<PassedOver> written() {
    Map<String, TypeSymbol> byName = new HashMap<>();
    profiles.all().forEach(profile -> byName.putIfAbsent(profile.type().name(), profile.type()));
    return index.types().stream()
        .filter(type -> type.unit().facts().generated())
        .flatMap(
            type ->
                Stream.ofNullable(byName.get(type.name()))
                    .map(
                        one ->
                            new PassedOver(
                                one.qualifiedName(),
                                type.qualifiedName(),
                                0,
                                "a program wrote the second one")));
  }
}
