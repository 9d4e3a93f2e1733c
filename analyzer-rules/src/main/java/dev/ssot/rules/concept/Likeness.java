package dev.ssot.rules.concept;

import dev.ssot.model.facts.FieldFact;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.Modifiers;
import dev.ssot.model.facts.TypeFact;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.TypeSymbol;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Evidence beyond code and names: what two types say, offer, call, and how one serves the other.
 */
final class Likeness {

  /** A package with more utility classes than this divides them by subject. */
  static final int LARGEST_TOOLBOX = 4;

  private static final int LEAST_WORDS = 4;
  private static final int LEAST_CONSTANTS = 3;

  private static final Pattern ORDINAL =
      Pattern.compile("[A-Z]\\d*|FIRST|SECOND|THIRD|FOURTH|ONE|TWO|THREE|FOUR|FOO|BAR|BAZ");

  private final SharedShingles shingles;
  private final Usage usage;
  private final Terms documented;
  private final Terms offered;
  private final Terms called;
  private final Terms named;
  private final Map<String, Integer> holders = new HashMap<>();

  Likeness(CodeIndex index, List<TypeProfile> profiles, SharedShingles shingles) {
    this.shingles = shingles;
    this.usage = new Usage(index, profiles);
    this.documented =
        new Terms(profiles, p -> Words.ofText(p.type().fact().documentation().summary()));
    Map<String, Set<String>> known = new HashMap<>();
    this.offered = new Terms(profiles, profile -> offered(profile, known));
    this.called = new Terms(profiles, usage::called);
    this.named = new Terms(profiles, usage::named);
    for (TypeProfile profile : profiles) {
      if (profile.isHolder()) {
        holders.merge(profile.type().packageName(), 1, Integer::sum);
      }
    }
  }

  Usage usage() {
    return usage;
  }

  /** The words of the methods that callers see, one word for all that mean the same. */
  private static Set<String> offered(TypeProfile profile, Map<String, Set<String>> known) {
    Set<String> words = new TreeSet<>();
    for (MethodFact method : profile.type().fact().methods()) {
      if (!method.modifiers().isPrivate()) {
        words.addAll(known.computeIfAbsent(method.name(), Likeness::stems));
      }
    }
    return words;
  }

  private static Set<String> stems(String method) {
    return Words.of(method).stream()
        .map(word -> Words.stem(Words.normal(word)))
        .collect(Collectors.toSet());
  }

  void weigh(Pair pair, Signals signals) {
    TypeProfile one = pair.first();
    TypeProfile other = pair.second();
    boolean oneName = signals.has("same-name") || signals.weight("near-name") >= 0.5;
    if (documented.count(one) >= LEAST_WORDS && documented.count(other) >= LEAST_WORDS) {
      double words = documented.likeness(one, other);
      double weight = words >= 0.97 ? 0.3 : words >= 0.9 ? 0.2 : 0;
      boolean telling = oneName || signals.has("replaced") || isSameInMembers(one, other);
      signals.add(
          "same-documentation",
          signals.has("thin-subclass") ? 0 : telling ? weight : weight / 2,
          "they are documented in " + (words >= 0.97 ? "the same words" : "nearly the same words"));
    }
    double methods = offered.likeness(one, other);
    if (oneName && methods >= 0.85 && one.words().size() > 1 && !signals.has("shared-methods")) {
      signals.add("same-methods", 0.2, "their methods have the same names, or names for the same");
    }
    if (isSameInMembers(one, other)
        && signals.weight("same-data") < 0.4
        && !signals.has("same-constants")
        && called.likeness(one, other) >= 0.95
        && named.likeness(one, other) >= 0.9) {
      signals.add("identical-members", 0.3, "small as they are, all of their members are the same");
    }
    boolean told = signals.has("identical-members") && signals.has("same-documentation");
    if ((signals.weight("same-name") >= 0.3 || told)
        && called.likeness(one, other) >= 0.75
        && named.likeness(one, other) >= 0.9) {
      signals.add("same-work", 0.15, "they call and name the same things");
    }
    service(pair, signals);
    toolbox(pair, signals);
  }

  private static boolean sharesMethod(TypeProfile one, TypeProfile other) {
    Set<String> names = new TreeSet<>();
    one.type().publicMethods().forEach(method -> names.add(method.name()));
    return other.type().publicMethods().anyMatch(method -> names.contains(method.name()));
  }

  private boolean isSameInMembers(TypeProfile one, TypeProfile other) {
    if (saysNothing(one) || saysNothing(other)) {
      return false;
    }
    int size = one.shingles().length;
    if (size == 0 && other.shingles().length == 0) {
      return members(one).equals(members(other)) && !one.type().fact().methods().isEmpty();
    }
    return size > 0
        && size < 12
        && size == other.shingles().length
        && shingles.of(one, other) == size;
  }

  /** Whether many types have such members: an annotation with a value, an enum that only counts. */
  private static boolean saysNothing(TypeProfile profile) {
    TypeFact type = profile.type().fact();
    if (profile.isAnnotation()) {
      return type.methods().size() == 1;
    }
    List<String> constants =
        type.fields().stream()
            .filter(field -> field.modifiers().has(Modifiers.ENUM_CONSTANT))
            .map(FieldFact::name)
            .toList();
    return !constants.isEmpty()
        && (constants.size() < LEAST_CONSTANTS
            || constants.stream().allMatch(name -> ORDINAL.matcher(name).matches()));
  }

  /** All members with their bodies, for types that have nothing but fields and accessors. */
  private static List<String> members(TypeProfile profile) {
    return Stream.concat(
            profile.type().fact().methods().stream()
                .map(m -> m.signature() + (m.body() == null ? "" : m.body().shape())),
            profile.type().fact().fields().stream().map(f -> f.name() + ' ' + f.type()))
        .sorted()
        .toList();
  }

  private void service(Pair pair, Signals signals) {
    for (Pair way : List.of(pair, pair.swapped())) {
      TypeSymbol target = way.second().type();
      if (target == usage.behind(way.first())) {
        signals.add(
            "facade",
            0.45,
            "nearly all methods of " + way.first().type().name() + " work through the other");
      } else if (named.has(way.first(), target.name()) && isSpecial(way.first(), way.second())) {
        signals.add(
            "uses", 0.12, way.first().type().name() + " uses the other, whose name it extends");
      }
    }
  }

  /** Whether the name of one is that of the other with more words in front. */
  private static boolean isSpecial(TypeProfile one, TypeProfile other) {
    int more = one.words().size() - other.words().size();
    return more > 0
        && other.words().size() > 1
        && one.words().subList(more, one.words().size()).equals(other.words());
  }

  private void toolbox(Pair pair, Signals signals) {
    TypeProfile one = pair.first();
    TypeProfile other = pair.second();
    if (!one.isHolder()
        || !other.isHolder()
        || one.type().outer() != null
        || other.type().outer() != null) {
      return;
    }
    boolean small =
        one.type().packageName().equals(other.type().packageName())
            && holders.getOrDefault(one.type().packageName(), 0) <= LARGEST_TOOLBOX;
    if (signals.weight("same-name") >= 0.3 || signals.weight("near-name") >= 0.5) {
      boolean shared = sharesMethod(one, other);
      signals.add(
          shared ? "one-toolbox" : "toolbox",
          0.3,
          "both are utility classes of one name"
              + (shared ? ", with methods of the same names" : ""));
    } else if (small || isSpecial(one, other) || isSpecial(other, one)) {
      signals.add("toolbox", small ? 0.42 : 0.34, "both are utility classes for one subject");
    } else if (usage.onlyServed(one) == other.type() || usage.onlyServed(other) == one.type()) {
      signals.add("serves-one", 0.4, "one is a utility class that only the other one uses");
    }
  }
}
