package dev.ssot.rules.concept;

import dev.ssot.model.concept.Member.Kind;
import dev.ssot.model.facts.TypeKind;
import dev.ssot.model.index.CodeIndex;
import java.util.List;

/** Weighs everything that is known about a pair of types. */
final class PairEvidence {

  private final SharedShingles shingles;
  private final DataShapes shapes;
  private final Vocabulary vocabulary;
  private final NameFamilies families;
  private final Hierarchy hierarchy;
  private final Delegations delegations;
  private final Replacements replacements;
  private final Likeness likeness;
  private final Intent intent;

  PairEvidence(
      CodeIndex index, Profiles profiles, Delegations delegations, Replacements replacements) {
    this.shingles = new SharedShingles(profiles.all());
    this.shapes = new DataShapes(profiles.all());
    this.vocabulary = new Vocabulary(profiles.all());
    this.families = new NameFamilies(profiles.all());
    this.hierarchy = new Hierarchy(index);
    this.delegations = delegations;
    this.replacements = replacements;
    this.likeness = new Likeness(index, profiles.all(), shingles);
    this.intent = new Intent(families, hierarchy, shingles, new Libraries(index));
  }

  Candidates candidates(CodeIndex index, Profiles profiles) {
    return new Candidates(profiles)
        .sharingCode(shingles)
        .sharingMethods(vocabulary)
        .sharingNames(families)
        .carryingTheSame()
        .documentedAlike()
        .related(index, delegations, replacements)
        .serving(likeness.usage());
  }

  ScoredPair weigh(Pair pair) {
    Signals signals = new Signals();
    Kind related = relation(pair, signals);
    double copied = copied(pair, signals);
    names(pair, signals);
    carried(pair, copied, signals);
    methods(pair, signals);
    likeness.weigh(pair, signals);
    intent.weigh(pair, copied, signals);
    Kind kind = related != Kind.PARALLEL ? related : copied >= 0.6 ? Kind.COPY : Kind.PARALLEL;
    return new ScoredPair(pair, signals.score(), kind, signals.sorted());
  }

  /** The part of the smaller type's code that the larger one has as well. */
  private double copied(Pair pair, Signals signals) {
    int shared = shingles.of(pair.first(), pair.second());
    int smaller = Math.min(shingles.telling(pair.first()), shingles.telling(pair.second()));
    int larger = Math.max(shingles.telling(pair.first()), shingles.telling(pair.second()));
    if (smaller == 0 || shared < 4) {
      return 0;
    }
    double part = (double) shared / smaller;
    double mass = Math.min(1, shared / 24.0);
    double size = Math.min(1, 0.55 + 0.75 * smaller / larger);
    if (!signals.has("thin-subclass")) {
      signals.add(
          "shared-code",
          curve(part) * mass * size,
          Math.round(part * 100) + " % of the smaller one's code is in both");
    }
    return part * mass;
  }

  /** Types that carry the same data, where that is not told by their code already. */
  private void carried(Pair pair, double copied, Signals signals) {
    String more = NameFamilies.insertedWord(pair.first().words(), pair.second().words());
    DataShape one = pair.first().shape().without(more);
    DataShape other = pair.second().shape().without(more);
    double same = one.likeness(other);
    boolean contained = same < 0.6 && one.contains(other) && !more.isEmpty();
    List<String> shared = one.shared(other);
    boolean constants = one.constants() && other.constants();
    if ((same >= 0.6 || contained) && copied < 0.7 && (constants || shapes.isTelling(shared))) {
      signals.add(
          constants ? "same-constants" : "same-data",
          contained ? 0.4 : 0.7 * same * (constants ? 1 : telling(shared.size())),
          "both have "
              + String.join(", ", shared.stream().limit(4).toList())
              + (shared.size() > 4 ? ", ..." : ""));
    }
  }

  /** Three fields may be the same by chance. */
  private static double telling(int shared) {
    return shared < 4 ? 0.75 : shared < 5 ? 0.9 : 1;
  }

  private static double curve(double part) {
    if (part >= 0.9) {
      return 0.72;
    }
    if (part >= 0.7) {
      return 0.58;
    }
    if (part >= 0.5) {
      return 0.4;
    }
    return part >= 0.3 ? 0.22 : 0.08;
  }

  private void names(Pair pair, Signals signals) {
    TypeProfile one = pair.first();
    TypeProfile other = pair.second();
    if (one.type().name().equals(other.type().name())) {
      int bearers = families.named(one.type().name()).size();
      boolean nested = one.type().outer() != null || other.type().outer() != null;
      double weight = bearers > 6 ? 0.04 : one.words().size() > 1 ? 0.3 : 0.16;
      signals.add(
          "same-name",
          nested && one.words().size() < 3 ? weight / 2 : weight,
          "both are called " + one.type().name() + " (" + bearers + " types are)");
      return;
    }
    double similarity = similarity(one, other);
    if (one.bareName().equals(other.bareName())) {
      boolean permuted =
          one.words().size() == other.words().size()
              && one.words().containsAll(other.words())
              && one.words().stream().noneMatch(Words::isConnecting);
      signals.add(
          "near-name",
          permuted ? 0.55 : 0.2,
          "their names differ only in " + (permuted ? "the order of words" : "qualifiers"));
    } else if (isOneInOtherForm(one.words(), other.words()) || isOneToolbox(one, other)) {
      signals.add("near-name", 0.55, "their names differ only in the form of a word");
    } else if (Misspellings.areOneName(one.words(), other.words())) {
      signals.add("near-name", 0.55, "their names differ in one letter");
    } else if (similarity >= 0.5) {
      signals.add("name-words", 0.16 * similarity, "their names share telling words");
    }
    if (one.type().packageName().equals(other.type().packageName())) {
      signals.add("same-package", 0.06, "they stand in one package");
    }
  }

  /** Whether two utility classes differ only in what they call that, such as utils and helper. */
  private static boolean isOneToolbox(TypeProfile one, TypeProfile other) {
    int position = NameFamilies.differingWord(one.words(), other.words());
    return position > 0
        && one.isHolder()
        && other.isHolder()
        && Words.normal(one.words().get(position))
            .equals(Words.normal(other.words().get(position)));
  }

  private static boolean isOneInOtherForm(List<String> one, List<String> other) {
    int position = NameFamilies.differingWord(one, other);
    return position >= 0
        && one.size() > 1
        && Words.areForms(one.get(position), other.get(position));
  }

  /** The telling words that both names have, as a part of those of the shorter one. */
  private double similarity(TypeProfile one, TypeProfile other) {
    double shared = 0;
    double ofOne = 0;
    double ofOther = 0;
    for (String word : one.words()) {
      double weight = Words.isQualifier(word) ? 0 : families.rarity(word);
      ofOne += weight;
      shared += other.words().contains(word) ? weight : 0;
    }
    for (String word : other.words()) {
      ofOther += Words.isQualifier(word) ? 0 : families.rarity(word);
    }
    double smaller = Math.min(ofOne, ofOther);
    return smaller == 0 ? 0 : Math.min(1, shared / smaller);
  }

  private Kind relation(Pair pair, Signals signals) {
    Kind kind = Kind.PARALLEL;
    for (Pair way : List.of(pair, pair.swapped())) {
      TypeProfile sub = way.first();
      TypeProfile base = way.second();
      if (hierarchy.isAlias(sub.type(), base.type())) {
        signals.add("alias", 0.5, sub.type().name() + " adds nothing to its supertype");
        kind = Kind.ALIAS;
      } else if (hierarchy.isThin(sub.type(), base.type())) {
        boolean presets = sub.type().fact().methods().isEmpty();
        signals.add(
            "thin-subclass",
            presets ? 0.36 : 0.3,
            sub.type().name() + " only presets its superclass");
        kind = presets ? Kind.ALIAS : kind;
      }
      if (kind == Kind.PARALLEL
          && sub.words()
              .containsAll(base.words().stream().filter(w -> !Words.isQualifier(w)).toList())
          && !signals.has("thin-subclass")
          && hierarchy.isOnlyPreset(sub.type(), base.type())) {
        signals.add(
            "thin-subclass", 0.3, sub.type().name() + " is the only subclass and adds no methods");
      }
      if (isRelocated(sub, base)) {
        signals.add("relocated", 0.6, sub.type().name() + " is deprecated and extends the other");
        kind = Kind.ALIAS;
      }
      Delegations.Wrapping wrapping = delegations.of(sub.type());
      if (wrapping != null && wrapping.target() == base.type()) {
        boolean sameRole = isOneRole(sub, base) && wrapping.isUnderOneName();
        signals.add(
            "delegates",
            base.type().kind() == TypeKind.INTERFACE || !sameRole ? 0.2 : 0.5,
            wrapping.handedOn() + " of " + wrapping.methods() + " methods only call the other");
        kind = Kind.WRAPPER;
      }
      if (replacements.replaces(base.type(), sub.type())) {
        signals.add(
            "replaced",
            0.5,
            "the documentation of " + sub.type().name() + " says to use the other");
      }
    }
    return kind;
  }

  /** Whether both names end in the same word, which says what a type is. */
  private static boolean isOneRole(TypeProfile one, TypeProfile other) {
    List<String> first = one.words();
    List<String> second = other.words();
    return !first.isEmpty()
        && !second.isEmpty()
        && first.get(first.size() - 1).equals(second.get(second.size() - 1));
  }

  /** A deprecated type that extends its namesake stays only for those who still import it. */
  private boolean isRelocated(TypeProfile sub, TypeProfile base) {
    return sub.isDeprecated()
        && !base.isDeprecated()
        && sub.type().name().equals(base.type().name())
        && hierarchy.extendsOther(sub.type(), base.type());
  }

  private void methods(Pair pair, Signals signals) {
    List<String> shared = vocabulary.shared(pair.first(), pair.second());
    int smaller = Math.min(pair.first().vocabulary().size(), pair.second().vocabulary().size());
    if (shared.size() < 3
        || smaller == 0
        || !hierarchy.shared(pair.first().type(), pair.second().type()).isEmpty()
        || hierarchy.extendsOther(pair.first().type(), pair.second().type())
        || hierarchy.extendsOther(pair.second().type(), pair.first().type())) {
      return;
    }
    double part = (double) shared.size() / smaller;
    boolean told = signals.weight("shared-code") >= 0.4;
    signals.add(
        "shared-methods",
        Math.min(0.5, (0.06 + 0.06 * Math.min(shared.size(), 8)) * Math.sqrt(part))
            * (told ? 0.5 : 1),
        shared.size() + " rare public method names in both, such as " + shared.get(0));
  }
}
