package dev.ssot.rules.clone;

import dev.ssot.model.facts.BodyTokens;
import dev.ssot.model.index.MethodSymbol;
import dev.ssot.model.rule.Bodies;
import dev.ssot.rules.clone.Clone.Kind;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Copies that have drifted apart a little, compared token by token. */
final class NearlySame {

  private static final BodyTokens NOTHING = new BodyTokens(new long[0], new long[0]);

  private final Sizes sizes;
  private final Standing standing;
  private final Design design;
  private final Bodies bodies;

  NearlySame(Sizes sizes, Standing standing, Design design, Bodies bodies) {
    this.sizes = sizes;
    this.standing = standing;
    this.design = design;
    this.bodies = bodies;
  }

  /** Each copy once, with the one that it is most like of those that should rather stay. */
  Collection<Clone> among(List<MethodSymbol> methods) {
    IdentityHashMap<MethodSymbol, BodyTokens> read = new IdentityHashMap<>();
    Map<MethodSymbol, Clone> best =
        new TreeMap<>(
            Comparator.comparing(MethodSymbol::id)
                .thenComparing(method -> method.owner().unit().path()));
    for (long pair : new NearMisses(methods).pairs()) {
      MethodSymbol one = methods.get((int) (pair >>> 32));
      MethodSymbol other = methods.get((int) pair);
      if (one.owner() != other.owner() && takeTheSame(one, other) && !design.isMeant(one, other)) {
        Clone clone = compared(standing.ranked(List.of(one, other)), read);
        if (clone != null) {
          best.merge(clone.copy(), clone, (a, b) -> a.similarity() >= b.similarity() ? a : b);
        }
      }
    }
    return best.values();
  }

  /** The same parameters; of namesakes, one may take more than the other. */
  private static boolean takeTheSame(MethodSymbol one, MethodSymbol other) {
    List<String> first = Inputs.types(one.fact());
    List<String> second = Inputs.types(other.fact());
    return first.equals(second)
        || (one.name().equals(other.name()) && (isPart(first, second) || isPart(second, first)));
  }

  /** Whether the longer list is the shorter one with more in between. */
  private static boolean isPart(List<String> shorter, List<String> longer) {
    int next = 0;
    for (String type : longer) {
      if (next < shorter.size() && shorter.get(next).equals(type)) {
        next++;
      }
    }
    return next == shorter.size() && next > 0;
  }

  private @Nullable Clone compared(
      List<MethodSymbol> ranked, IdentityHashMap<MethodSymbol, BodyTokens> read) {
    MethodSymbol original = ranked.get(0);
    MethodSymbol copy = ranked.get(1);
    BodyTokens first = read.computeIfAbsent(copy, this::tokens);
    BodyTokens second = read.computeIfAbsent(original, this::tokens);
    double similarity = Alignment.similarity(first, second, sizes.similarity());
    int shorter = Math.min(Clones.body(copy).tokens(), Clones.body(original).tokens());
    if (similarity < (shorter >= sizes.ofNearMisses() ? sizes.similarity() : 1)) {
      return null;
    }
    boolean exact = Alignment.similarity(first.exact(), second.exact(), 1) == 1;
    Kind kind = similarity < 1 ? Kind.NEAR_MISS : exact ? Kind.EXACT : Kind.RENAMED;
    return new Clone(copy, original, kind, similarity, design.relation(copy, original));
  }

  private BodyTokens tokens(MethodSymbol method) {
    return bodies.of(method).orElse(NOTHING);
  }
}
