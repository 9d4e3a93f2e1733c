package dev.ssot.rules.concept;

import dev.ssot.model.facts.Documentation.Mark;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.TypeSymbol;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Proposes which member should stay, and says why. */
final class CanonicalChoice {

  private final CodeIndex index;
  private final Profiles profiles;
  private final Replacements replacements;
  private final Map<TypeSymbol, Integer> usingFiles = new HashMap<>();

  CanonicalChoice(CodeIndex index, Profiles profiles, Replacements replacements) {
    this.index = index;
    this.profiles = profiles;
    this.replacements = replacements;
  }

  /** The proposal. */
  record Choice(TypeSymbol type, List<String> reasons) {}

  private record Reason(double weight, String text) {}

  private record Candidate(TypeSymbol type, List<Reason> reasons) {

    double score() {
      return reasons.stream().mapToDouble(Reason::weight).sum();
    }

    List<String> texts() {
      return reasons.stream()
          .filter(reason -> reason.weight() > 0)
          .sorted(Comparator.comparingDouble((Reason r) -> -r.weight()))
          .map(Reason::text)
          .toList();
    }
  }

  Choice of(List<TypeSymbol> members) {
    Set<String> union = new TreeSet<>();
    members.forEach(member -> union.addAll(vocabulary(member)));
    Candidate best =
        members.stream()
            .map(member -> new Candidate(member, reasons(member, members, union)))
            .min(
                Comparator.comparingDouble((Candidate c) -> -c.score())
                    .thenComparing(Candidate::type))
            .orElseThrow();
    return new Choice(best.type(), best.texts());
  }

  private Set<String> vocabulary(TypeSymbol type) {
    TypeProfile profile = profiles.of(type);
    return profile == null ? Set.of() : profile.vocabulary();
  }

  private List<Reason> reasons(TypeSymbol type, List<TypeSymbol> members, Set<String> union) {
    List<Reason> reasons = new ArrayList<>();
    TypeProfile profile = profiles.of(type);
    boolean legacy = profile != null && profile.isLegacy();
    boolean othersLegacy =
        members.stream().map(profiles::of).anyMatch(p -> p != null && p.isLegacy());
    reasons.add(new Reason(legacy ? -4 : othersLegacy ? 0.8 : 0, "it is not legacy"));
    reasons.add(new Reason(type.isTest() ? -2 : 0, "it is not a test"));
    reasons.add(new Reason(Demos.has(type) ? -1.5 : 0, "it is not in a demo"));
    reasons.add(new Reason(isLeft(type, members) ? -4 : 0, "its methods are not deprecated"));
    if (type.fact().documentation().says(Mark.CANONICAL)) {
      reasons.add(new Reason(4, "its documentation says that it is the one"));
    }
    if (type.fact().documentation().says(Mark.COPY)) {
      reasons.add(new Reason(-2, "it says that it is a copy"));
    }
    long named = members.stream().filter(other -> replacements.replaces(type, other)).count();
    if (named > 0) {
      reasons.add(new Reason(3, "the documentation of " + named + " other says to use it"));
    }
    if (members.stream().anyMatch(other -> index.supertypes(other).contains(type))) {
      reasons.add(new Reason(2, "others extend it"));
    }
    usage(type, members, reasons);
    if (!union.isEmpty()) {
      double part = (double) vocabulary(type).size() / union.size();
      reasons.add(
          new Reason(
              1.5 * part,
              "it has " + vocabulary(type).size() + " of all " + union.size() + " method names"));
    }
    reasons.add(new Reason(type.outer() == null ? 0 : -0.5, "it stands on its own"));
    reasons.add(new Reason(type.fact().modifiers().isPublic() ? 0.3 : 0, "it is public"));
    return reasons;
  }

  /** Whether most of what it shares with another member is deprecated here and not there. */
  private boolean isLeft(TypeSymbol type, List<TypeSymbol> members) {
    for (TypeSymbol other : members) {
      Set<String> current = methods(other, false);
      Set<String> shared = new TreeSet<>(methods(type, true));
      shared.addAll(methods(type, false));
      shared.retainAll(current);
      Set<String> deprecated = methods(type, true);
      deprecated.retainAll(current);
      if (other != type && deprecated.size() > 1 && deprecated.size() * 2 > shared.size()) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> methods(TypeSymbol type, boolean deprecated) {
    return type.publicMethods()
        .filter(
            method ->
                deprecated
                    == (method.isAnnotatedWith("Deprecated")
                        || method.documentation().deprecated()))
        .map(MethodFact::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void usage(TypeSymbol type, List<TypeSymbol> members, List<Reason> reasons) {
    int files = usingFiles(type);
    boolean most = members.stream().allMatch(other -> usingFiles(other) <= files);
    double weight = 0.6 * Math.log(1 + files) / Math.log(2);
    String text = files + (files == 1 ? " file uses it" : " files use it");
    reasons.add(new Reason(weight, most && members.size() > 1 ? text + ", the most" : text));
  }

  private int usingFiles(TypeSymbol type) {
    return usingFiles.computeIfAbsent(type, index::usingFiles);
  }
}
