package dev.ssot.rules.concept;

import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.index.TypeSymbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** What speaks against: the reasons for which two types that look alike may both be meant. */
final class Intent {

  private static final Set<String> DOUBLES =
      Set.of("mock", "fake", "stub", "dummy", "spy", "noop", "no", "null");

  private final NameFamilies families;
  private final Hierarchy hierarchy;
  private final SharedShingles shingles;
  private final Map<String, Boolean> different = new ConcurrentHashMap<>();

  Intent(NameFamilies families, Hierarchy hierarchy, SharedShingles shingles) {
    this.families = families;
    this.hierarchy = hierarchy;
    this.shingles = shingles;
  }

  void weigh(Pair pair, double copied, Signals signals) {
    boolean sameName = pair.first().type().name().equals(pair.second().type().name());
    boolean whole =
        copied >= 0.9 || (copied >= 0.65 && sameName) || signals.has("identical-members");
    inheritance(pair, whole, signals);
    names(pair, whole, signals);
    if (!isOneThing(signals)) {
      parallelPackages(pair, signals);
    }
    tests(pair, whole, signals);
    kinds(pair, signals);
  }

  private void inheritance(Pair pair, boolean whole, Signals signals) {
    TypeSymbol one = pair.first().type();
    TypeSymbol other = pair.second().type();
    boolean related = hierarchy.extendsOther(one, other) || hierarchy.extendsOther(other, one);
    if (related) {
      if (!isOneThing(signals) && !signals.has("thin-subclass")) {
        signals.add("extends", -0.6, "one extends the other and adds to it");
      }
      return;
    }
    List<String> shared = hierarchy.shared(one, other);
    if (!shared.isEmpty()) {
      signals.add(
          "variants",
          whole || isOneName(signals) ? -0.15 : -0.3,
          "both are variants of " + shared.get(0).substring(shared.get(0).lastIndexOf('.') + 1));
    }
  }

  /** Variants of one thing are told apart by their names. */
  private static boolean isOneName(Signals signals) {
    return signals.weight("same-name") >= 0.3 || signals.weight("near-name") >= 0.5;
  }

  private static boolean isOneThing(Signals signals) {
    return signals.has("alias") || signals.has("replaced") || signals.has("relocated");
  }

  private void names(Pair pair, boolean whole, Signals signals) {
    TypeProfile one = pair.first();
    TypeProfile other = pair.second();
    if (isOtherVersion(one.type(), other.type())) {
      signals.add("versions", -0.6, "they are for different versions");
      return;
    }
    if (isSpecialised(one.words(), other.words()) || isSpecialised(other.words(), one.words())) {
      signals.add("primitives", -0.6, "one is for a primitive type");
      return;
    }
    int position = NameFamilies.differingWord(one.words(), other.words());
    if (position < 0) {
      return;
    }
    String first = one.words().get(position);
    String second = other.words().get(position);
    if (Words.isPrimitive(first) || Words.isPrimitive(second)) {
      signals.add("primitives", -0.6, "one is for " + first + ", one for " + second);
      return;
    }
    if (Words.isQualifier(first) && Words.isQualifier(second)) {
      return;
    }
    int substitutions = families.substitution(one, other);
    int siblings = families.siblings(one, other);
    if (substitutions >= 3) {
      signals.add(
          "family",
          whole ? -0.3 : -0.45,
          substitutions + " pairs of names differ by " + first + " and " + second);
    } else if (siblings >= 4) {
      signals.add("siblings", whole ? -0.1 : -0.25, siblings + " names differ only in that word");
    }
  }

  /** Whether numbers in the names, or in those of the types around them, tell them apart. */
  private static boolean isOtherVersion(TypeSymbol one, TypeSymbol other) {
    Set<String> first = versions(one);
    if (first.isEmpty()) {
      return false;
    }
    Set<String> second = versions(other);
    return !second.isEmpty() && !first.equals(second);
  }

  private static Set<String> versions(TypeSymbol type) {
    Set<String> versions = new TreeSet<>();
    for (TypeSymbol t = type; t != null; t = t.outer()) {
      if (t.name().chars().anyMatch(Character::isDigit)) {
        Words.of(t.name()).stream().filter(Words::isVersion).forEach(versions::add);
      }
    }
    return versions;
  }

  /** Whether the longer name only says for which primitive type the shorter one is. */
  private static boolean isSpecialised(List<String> shorter, List<String> longer) {
    List<String> extra = new ArrayList<>(longer);
    return longer.size() == shorter.size() + 1
        && shorter.stream().allMatch(extra::remove)
        && extra.stream().allMatch(Words::isPrimitive);
  }

  private void parallelPackages(Pair pair, Signals signals) {
    TypeProfile one = pair.first();
    TypeProfile other = pair.second();
    if (!one.type().name().equals(other.type().name()) || families.namesakes(one, other) < 3) {
      return;
    }
    String packages = one.type().packageName() + ' ' + other.type().packageName();
    if (different.computeIfAbsent(packages, p -> areDifferent(one, other))) {
      signals.add(
          "parallel-packages",
          -0.4,
          families.namesakes(one, other) + " names stand in both packages, for two technologies");
    }
  }

  /** Whether few of the namesakes in the packages of two types are copies. */
  private boolean areDifferent(TypeProfile one, TypeProfile other) {
    List<Pair> pairs = families.namesakePairs(one, other);
    long copies =
        pairs.stream().filter(p -> shingles.containment(p.first(), p.second()) >= 0.7).count();
    return copies * 2 <= pairs.size();
  }

  private static void tests(Pair pair, boolean whole, Signals signals) {
    TypeSymbol one = pair.first().type();
    TypeSymbol other = pair.second().type();
    if (one.isTest() != other.isTest()) {
      signals.add("test-double", whole ? -0.1 : -0.4, "one of them is test code");
    } else if (one.isTest()) {
      boolean nested = one.outer() != null || other.outer() != null;
      boolean namesakes = isOneName(signals);
      double weight = namesakes ? -0.05 : nested && !whole ? -0.3 : -0.15;
      signals.add("tests", weight, "both are test code");
    } else if (isDouble(pair.first()) != isDouble(pair.second())) {
      signals.add("test-double", -0.3, "one of them is a test double by name");
    }
  }

  private static boolean isDouble(TypeProfile profile) {
    return !profile.words().isEmpty() && DOUBLES.contains(profile.words().get(0));
  }

  private void kinds(Pair pair, Signals signals) {
    TypeProfile one = pair.first();
    TypeProfile other = pair.second();
    if (one.isException() && other.isException()) {
      signals.add("exceptions", -0.4, "exceptions differ by what they are called");
    }
    boolean nested = one.type().outer() != null && other.type().outer() != null;
    int bearers = families.named(one.type().name()).size();
    if (nested && bearers > 6 && one.type().name().equals(other.type().name())) {
      signals.add("own-part", -0.4, bearers + " types have a part of that name");
    }
    if (one.type().kind() != other.type().kind()) {
      signals.add("kinds", -0.2, "they are different kinds of types");
    }
    if (one.type().outermost() == other.type().outermost()) {
      signals.add("same-file", -0.4, "they stand in one file");
    }
    boolean secondPath = signals.has("alias") && signals.has("same-name");
    if ((isSmall(one) || isSmall(other))
        && !signals.has("same-data")
        && !signals.has("identical-members")
        && !secondPath) {
      signals.add("small", -0.15, "one of them has next to no code");
    }
  }

  private static boolean isSmall(TypeProfile profile) {
    long bodies =
        profile.type().fact().methods().stream()
            .map(MethodFact::body)
            .filter(body -> body != null && body.tokens() > 4)
            .count();
    return profile.shingles().length < 12 && bodies < 2;
  }
}
