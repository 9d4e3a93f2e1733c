package dev.ssot.rules.concept;

import dev.ssot.model.index.TypeSymbol;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Types that look alike because all around them does: two packages, or the parts of two types. */
final class Stacks {

  /** So many namesakes make two packages the same layer of two stacks. */
  private static final int LEAST_STACK = 10;

  /** So many parts of the same names make two types one interface for two things. */
  private static final int PARALLEL = 5;

  /** A package of which more is found in another one is a copy of it. */
  private static final double WHOLE_COPY = 0.8;

  private final NameFamilies families;
  private final SharedShingles shingles;
  private final Map<String, Boolean> different = new ConcurrentHashMap<>();

  Stacks(NameFamilies families, SharedShingles shingles) {
    this.families = families;
    this.shingles = shingles;
  }

  void weigh(Pair pair, boolean whole, Signals signals) {
    parallelPackages(pair, whole, signals);
    parts(pair, signals);
  }

  private void parallelPackages(Pair pair, boolean whole, Signals signals) {
    TypeProfile one = pair.first();
    TypeProfile other = pair.second();
    int namesakes =
        one.type().name().equals(other.type().name()) ? families.namesakes(one, other) : 0;
    boolean tools = one.isHolder() && other.isHolder();
    if (namesakes < (tools ? LEAST_STACK : Intent.LEAST_FAMILY)) {
      return;
    }
    String packages = one.type().packageName() + ' ' + other.type().packageName();
    if (different.computeIfAbsent(packages, p -> areDifferent(one, other))) {
      boolean stack = namesakes >= LEAST_STACK;
      signals.add(
          "parallel-packages",
          whole ? stack ? -1.1 : -0.4 : stack ? -1.1 : -0.6,
          namesakes + " names stand in both packages, for two technologies");
    }
  }

  /** What two types have as parts, told with the types or meant as they are. */
  private void parts(Pair pair, Signals signals) {
    TypeSymbol one = pair.first().type().outermost();
    TypeSymbol other = pair.second().type().outermost();
    if (pair.first().type().outer() == null || pair.second().type().outer() == null) {
      return;
    }
    if (one != other && one.name().equals(other.name())) {
      signals.add("parts", -1.0, "they are parts of two types that are called " + one.name());
    } else if (!one.isTest() && families.parts(one, other) >= Intent.LEAST_FAMILY) {
      signals.add(
          "parts",
          families.parts(one, other) >= PARALLEL ? -0.9 : -0.5,
          one.name()
              + " and "
              + other.name()
              + " have "
              + families.parts(one, other)
              + " parts of the same names");
    }
  }

  /** Whether not nearly all of the namesakes in the packages of two types are copies. */
  private boolean areDifferent(TypeProfile one, TypeProfile other) {
    List<Pair> pairs = families.namesakePairs(one, other);
    long copies =
        pairs.stream().filter(p -> shingles.containment(p.first(), p.second()) >= 0.7).count();
    return copies <= WHOLE_COPY * pairs.size();
  }
}
