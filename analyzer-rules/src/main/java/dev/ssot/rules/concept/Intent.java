package dev.ssot.rules.concept;

import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.index.TypeSymbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What speaks against: the reasons for which two types that look alike may both be meant. */
final class Intent {

  private static final Set<String> DOUBLES =
      Set.of("mock", "fake", "stub", "dummy", "spy", "noop", "no", "null");

  /** So many pairs of names that differ in the same way show that the difference is meant. */
  static final int LEAST_FAMILY = 3;

  private static final int MANY_SIBLINGS = 4;

  private final NameFamilies families;
  private final Hierarchy hierarchy;
  private final SharedShingles shingles;
  private final Stacks stacks;
  private final Libraries libraries;

  Intent(NameFamilies families, Hierarchy hierarchy, SharedShingles shingles, Libraries libraries) {
    this.libraries = libraries;
    this.families = families;
    this.hierarchy = hierarchy;
    this.shingles = shingles;
    this.stacks = new Stacks(families, shingles);
  }

  void weigh(Pair pair, double copied, Signals signals) {
    boolean sameName = pair.first().type().name().equals(pair.second().type().name());
    double both = shingles.likeness(pair.first(), pair.second());
    boolean whole =
        (copied >= 0.9 && both >= 0.6)
            || (copied >= 0.65 && sameName)
            || signals.has("identical-members");
    boolean doubles =
        copied >= 0.65 && pair.first().type().isTest() && pair.second().type().isTest();
    inheritance(pair, whole || doubles, signals);
    names(pair, whole, signals);
    kindOf(pair, whole || doubles, signals);
    if (!isOneThing(signals)) {
      stacks.weigh(pair, whole, signals);
    }
    tests(pair, whole || doubles, signals);
    kinds(pair, signals);
    carriers(pair, signals);
    libraries(pair, signals);
    shim(pair, signals);
    annotations(pair, signals);
  }

  /** An annotation has no code but its elements: its name is what it means. */
  private static void annotations(Pair pair, Signals signals) {
    List<String> one = pair.first().words();
    List<String> other = pair.second().words();
    boolean oneSaysMore = one.containsAll(other) || other.containsAll(one);
    if (pair.first().isAnnotation() && !oneSaysMore && !isOneThing(signals)) {
      signals.add("annotations", -0.5, "annotations of different names mark different things");
    }
  }

  /** What only carries data says by its name what the data is of. */
  private static void carriers(Pair pair, Signals signals) {
    TypeProfile one = pair.first();
    TypeProfile other = pair.second();
    Contrast names = Contrast.of(one, other);
    boolean together =
        names.shared().isEmpty() && one.type().packageName().equals(other.type().packageName());
    if (!one.shape().parts().isEmpty()
        && !other.shape().parts().isEmpty()
        && !one.shape().constants()
        && !other.shape().constants()
        && names.hasTwoSubjects()
        && signals.weight("shared-code") >= 0.4
        && !signals.has("subjects")
        && !isOneName(signals)
        && !together) {
      signals.add("data-only", -0.3, "they only carry data, and each name says what it is of");
    }
  }

  private void libraries(Pair pair, Signals signals) {
    int apart = libraries.differing(pair.first().type(), pair.second().type());
    if (apart > 0) {
      signals.add(
          "libraries",
          -0.5,
          apart + " of the names that both use are of two libraries, or of two versions of one");
    }
  }

  /** Under another name; under the same name it is another path, which has a rule of its own. */
  private static void shim(Pair pair, Signals signals) {
    boolean deprecated = pair.first().isDeprecated() != pair.second().isDeprecated();
    boolean handsOn = signals.has("alias") || signals.has("delegates");
    if (deprecated && handsOn && signals.has("replaced") && !signals.has("same-name")) {
      TypeProfile old = pair.first().isDeprecated() ? pair.first() : pair.second();
      signals.add(
          "shim",
          -1.5,
          old.type().name() + " is deprecated and only hands on: the move to the other goes on");
    }
  }

  private void inheritance(Pair pair, boolean whole, Signals signals) {
    TypeSymbol one = pair.first().type();
    TypeSymbol other = pair.second().type();
    boolean related = hierarchy.extendsOther(one, other) || hierarchy.extendsOther(other, one);
    if (related) {
      if (!isOneThing(signals)
          && !signals.has("thin-subclass")
          && signals.weight("near-name") < 0.5) {
        signals.add("extends", -0.6, "one extends the other and adds to it");
      }
      return;
    }
    List<String> shared = hierarchy.shared(one, other);
    if (!shared.isEmpty()) {
      boolean filledIn = hierarchy.fillInTheSame(one, other);
      boolean chosen = areChosenByName(pair, signals);
      signals.add(
          "variants",
          whole ? chosen ? -0.35 : -0.15 : filledIn ? -0.5 : isOneName(signals) ? -0.15 : -0.3,
          hierarchy.roles(shared));
    } else if (hierarchy.serveApart(one, other) && !isOneName(signals) && !isOneThing(signals)) {
      signals.add(
          "contracts", whole ? -0.25 : -0.35, "each serves an interface that the other does not");
    }
  }

  /** Whether variants stand beside each other and each says for what it is. */
  private static boolean areChosenByName(Pair pair, Signals signals) {
    Contrast names = Contrast.of(pair.first(), pair.second());
    return names.hasTwoSubjects()
        && !isOneThing(signals)
        && pair.first().type().packageName().equals(pair.second().type().packageName());
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
    if (Versions.differ(one.type(), other.type())) {
      signals.add("versions", -1.0, "they are for different versions");
    } else if (isSpecialised(one.words(), other.words())
        || isSpecialised(other.words(), one.words())) {
      signals.add("primitives", -0.6, "one is for a primitive type");
    } else if (!isOneThing(signals) && !signals.has("thin-subclass")) {
      families(one, other, whole, signals);
      contrast(Contrast.of(one, other), whole && !signals.has("identical-members"), signals);
    }
  }

  private void families(TypeProfile one, TypeProfile other, boolean whole, Signals signals) {
    String inserted = NameFamilies.insertedWord(one.words(), other.words());
    int pairs = inserted.isEmpty() ? 0 : families.insertions(inserted);
    if (pairs >= LEAST_FAMILY
        && !Words.isQualifier(inserted)
        && !inserted.equals("test")
        && !isRole(inserted, one, other)
        && !isInOuterName(inserted, one.type(), other.type())) {
      signals.add(
          "family",
          signals.has("toolbox") ? -0.1 : whole ? -0.2 : -0.35,
          pairs + " names exist with and without \"" + inserted + "\"");
    }
    int position = NameFamilies.differingWord(one.words(), other.words());
    if (position < 0 || signals.weight("near-name") >= 0.5) {
      return;
    }
    String first = one.words().get(position);
    String second = other.words().get(position);
    int substitutions = families.substitution(one, other);
    int siblings = families.siblings(one, other);
    if (Words.isPrimitive(first) || Words.isPrimitive(second)) {
      signals.add("primitives", -0.6, "one is for " + first + ", one for " + second);
    } else if (Words.isQualifier(first) && Words.isQualifier(second)) {
      return;
    } else if (substitutions >= LEAST_FAMILY) {
      signals.add(
          "family",
          whole ? -0.3 : -0.45,
          substitutions + " pairs of names differ by " + first + " and " + second);
    } else if (siblings >= 4) {
      boolean chosen =
          siblings > MANY_SIBLINGS
              && one.type().packageName().equals(other.type().packageName())
              && !hierarchy.shared(one.type(), other.type()).isEmpty();
      signals.add(
          "siblings",
          whole && !chosen ? -0.1 : -0.25,
          siblings + " names differ only in that word");
    }
  }

  /** The last word says what a type is, the others say which one. */
  private static boolean isRole(String word, TypeProfile one, TypeProfile other) {
    List<String> longer = one.words().size() > other.words().size() ? one.words() : other.words();
    return longer.get(longer.size() - 1).equals(word);
  }

  /** A nested type is called in full with the name of the type around it. */
  private static boolean isInOuterName(String word, TypeSymbol one, TypeSymbol other) {
    return Stream.of(one.outer(), other.outer())
        .anyMatch(outer -> outer != null && Words.of(outer.name()).contains(word));
  }

  private static void contrast(Contrast names, boolean whole, Signals signals) {
    String opposites = names.opposites();
    if (names.hasTwoSubjects() && names.isOfPrimitives()) {
      signals.add("primitives", -0.6, "they are for different kinds of numbers");
    } else if (!opposites.isEmpty()) {
      signals.add("opposites", whole ? -0.25 : -0.45, "their names contrast " + opposites);
    } else if (names.isOfLayers()) {
      signals.add("layers", whole ? -0.1 : -0.4, "they are one thing in two layers");
    } else if (names.hasTwoSubjects()
        && !whole
        && signals.weight("near-name") < 0.5
        && signals.weight("shared-methods") < 0.42) {
      double weight = names.shared().isEmpty() ? -0.05 : signals.has("same-data") ? -0.35 : -0.2;
      signals.add(
          "subjects",
          signals.has("same-constants") || signals.has("serves-one") || signals.has("facade")
              ? -0.05
              : weight,
          "each name says something that the other does not");
    }
  }

  /** Whether one name is the other with a word more that says of what kind it is. */
  private static void kindOf(Pair pair, boolean whole, Signals signals) {
    String more = NameFamilies.insertedWord(pair.first().words(), pair.second().words());
    if (!more.isEmpty()
        && !whole
        && !Words.isQualifier(more)
        && !isOneThing(signals)
        && pair.first().type().packageName().equals(pair.second().type().packageName())) {
      boolean role = isRole(more, pair.first(), pair.second());
      boolean other = role && signals.weight("shared-methods") < 0.36;
      signals.add(
          "special", other ? -0.35 : -0.15, "one name is the other with \"" + more + "\" more");
    }
  }

  /** Whether the longer name only says for which primitive type the shorter one is. */
  private static boolean isSpecialised(List<String> shorter, List<String> longer) {
    List<String> extra = new ArrayList<>(longer);
    return longer.size() == shorter.size() + 1
        && shorter.stream().allMatch(extra::remove)
        && extra.stream().allMatch(Words::isPrimitive);
  }

  private static void tests(Pair pair, boolean whole, Signals signals) {
    TypeSymbol one = pair.first().type();
    TypeSymbol other = pair.second().type();
    if (one.isTest() != other.isTest()) {
      signals.add("test-double", whole ? -0.1 : -0.4, "one of them is test code");
    } else if (one.isTest()) {
      boolean nested = one.outer() != null || other.outer() != null;
      if (nested && signals.has("identical-members")) {
        signals.add("tests", -0.35, "two tests write the same few lines, each for itself");
        return;
      }
      double weight = isOneName(signals) ? -0.05 : nested && !whole ? -0.3 : -0.15;
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
        && !signals.has("same-constants")
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
