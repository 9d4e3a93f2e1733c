package dev.ssot.rules.clone;

import dev.ssot.model.index.MethodSymbol;
import dev.ssot.rules.clone.Clone.Kind;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;

/**
 * Methods that do one job in other words: they are given the same and call the same. An index over
 * what only few methods call leads from one to the other, never all pairs.
 */
final class SameCalls {

  /** What more methods than this call leads nowhere. */
  private static final int COMMON = 24;

  /** The part of all calls that two methods share which return the same. */
  private static final double OF_BOTH = 0.8;

  /** The same where one is given what the other one has. */
  private static final double OF_BOTH_BY_FIELDS = 0.95;

  /** The part of its calls that a method shares with one of a like name that does more. */
  private static final double OF_SMALLER = 0.8;

  private static final double OF_BOTH_IF_ONE_DOES_MORE = 0.45;

  private final CallSets calls;
  private final Standing standing;
  private final Design design;

  SameCalls(CallSets calls, Standing standing, Design design) {
    this.calls = calls;
    this.standing = standing;
    this.design = design;
  }

  /** Each copy once, with the one that shares most with it of those that should rather stay. */
  Collection<Clone> among(List<MethodSymbol> methods) {
    Map<MethodSymbol, Clone> best =
        new TreeMap<>(
            Comparator.comparing(MethodSymbol::id)
                .thenComparing(method -> method.owner().unit().path()));
    Inputs.grouped(methods).values().forEach(group -> compare(group, false, best));
    Inputs.byResult(methods).values().forEach(group -> compare(group, true, best));
    return best.values();
  }

  private void compare(List<MethodSymbol> group, boolean byFields, Map<MethodSymbol, Clone> best) {
    if (group.size() < 2) {
      return;
    }
    for (long pair : pairs(group)) {
      MethodSymbol one = group.get((int) (pair >>> 32));
      MethodSymbol other = group.get((int) pair);
      Overlap overlap = Overlap.of(calls, calls.of(one), calls.of(other));
      if (overlap.tells()
          && one.owner().outermost() != other.owner().outermost()
          && (byFields ? haveTheSame(one, other, overlap) : doTheSame(one, other, overlap))
          && !design.isMeant(one, other)) {
        Clone clone = clone(standing.ranked(List.of(one, other)), overlap);
        best.merge(clone.copy(), clone, (a, b) -> a.similarity() >= b.similarity() ? a : b);
      }
    }
  }

  private long[] pairs(List<MethodSymbol> group) {
    Numbers entries = new Numbers();
    for (int number = 0; number < group.size(); number++) {
      for (int name : calls.of(group.get(number))) {
        if (calls.having(name) <= COMMON) {
          entries.add(((long) name << 32) | number);
        }
      }
    }
    Numbers pairs = new Numbers();
    pairs(entries.distinct(), pairs::add);
    return pairs.distinct();
  }

  private static void pairs(long[] entries, LongConsumer pairs) {
    for (int i = 0; i < entries.length; i++) {
      for (int j = i + 1; j < entries.length && entries[j] >>> 32 == entries[i] >>> 32; j++) {
        pairs.accept((entries[i] << 32) | (entries[j] & 0xffffffffL));
      }
    }
  }

  private boolean doTheSame(MethodSymbol one, MethodSymbol other, Overlap overlap) {
    return (overlap.ofBoth() >= OF_BOTH && Inputs.returnTheSame(one, other))
        || isContained(one, other, overlap);
  }

  private boolean isContained(MethodSymbol one, MethodSymbol other, Overlap overlap) {
    return Inputs.haveResults(one, other)
        && (Inputs.returnTheSame(one, other) || design.returnsOnlyPlatformTypes(one, other))
        && overlap.ofSmaller() >= OF_SMALLER
        && overlap.ofBoth() >= OF_BOTH_IF_ONE_DOES_MORE
        && CalledAlike.are(one, other);
  }

  private static boolean haveTheSame(MethodSymbol one, MethodSymbol other, Overlap overlap) {
    return overlap.ofBoth() >= OF_BOTH_BY_FIELDS && Inputs.areInFields(one, other);
  }

  private Clone clone(List<MethodSymbol> ranked, Overlap overlap) {
    MethodSymbol copy = ranked.get(1);
    MethodSymbol original = ranked.get(0);
    boolean same = overlap.ofBoth() >= OF_BOTH;
    return new Clone(
        copy,
        original,
        same ? Kind.SAME_CALLS : Kind.SHARED_CALLS,
        same ? overlap.ofBoth() : overlap.ofSmaller(),
        design.relation(copy, original));
  }
}
