package dev.ssot.rules.contract;

import com.google.auto.service.AutoService;
import dev.ssot.model.concept.Concept;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.Signatures;
import dev.ssot.model.facts.TypeKind;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.MethodSymbol;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.rule.Analysis;
import dev.ssot.model.rule.Family;
import dev.ssot.model.rule.Finding;
import dev.ssot.model.rule.Rule;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.model.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds members that cannot be closed, cleaned up or expired while others can. */
@AutoService(Rule.class)
public final class InconsistentLifecycle implements Rule {

  /** How methods begin that end what an object does. */
  private static final List<String> ENDINGS =
      List.of("cleanup", "closeall", "closeconnection", "shutdown", "teardown");

  private static final Set<String> EXACT = Set.of("close", "dispose", "destroy", "terminate");
  private static final Set<String> WHOLE = Set.of("stop", "release", "isexpired", "expire");

  /** How types are called that somebody has to close. */
  private static final List<String> CLOSABLE =
      List.of(
          "Connection",
          "Session",
          "Client",
          "Executor",
          "ExecutorService",
          "Socket",
          "Channel",
          "Stream",
          "Reader",
          "Writer",
          "Pool",
          "Thread",
          "Timer");

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "inconsistent-lifecycle",
        Family.CONTRACT,
        Severity.WARNING,
        "An implementation that cannot be closed or cleaned up, while others of its concept can.",
        """
        Whoever closes one implementation has nothing to close on the other: connections, threads \
        and memory stay behind on the day it is swapped in, and nothing fails until there are many \
        of them.""",
        """
        Give all implementations the same end, on the contract if there is one. An implementation \
        that holds nothing can have a method that does nothing.""");
  }

  @Override
  public Stream<Finding> check(Analysis analysis) {
    return analysis.concepts().all().stream()
        .flatMap(concept -> findings(analysis.index(), concept));
  }

  private static Stream<Finding> findings(CodeIndex index, Concept concept) {
    List<TypeSymbol> without = new ArrayList<>();
    List<MethodSymbol> ends = new ArrayList<>();
    boolean declared = concept.origin() == Concept.Origin.DECLARED;
    int ending = 0;
    for (TypeSymbol member : concept.types()) {
      List<MethodSymbol> own = ends(index, member);
      ends.addAll(own);
      ending += own.isEmpty() ? 0 : 1;
      if (own.isEmpty()
          && holdsSomething(index, member)
          && (declared || holdsWhatCloses(index, member))) {
        without.add(member);
      }
    }
    boolean few = !declared && ending * 2 < concept.types().size();
    return ends.isEmpty() || few
        ? Stream.of()
        : without.stream().map(member -> finding(concept, member, ends));
  }

  private static List<MethodSymbol> ends(CodeIndex index, TypeSymbol type) {
    return index.publicMethods(type).stream()
        .filter(method -> isEnd(method.fact()))
        .sorted(Comparator.comparing(method -> WHOLE.contains(lower(method.fact()))))
        .toList();
  }

  private static boolean isEnd(MethodFact method) {
    String name = lower(method);
    return !method.modifiers().isStatic()
        && (EXACT.contains(name)
            || WHOLE.contains(name)
            || ENDINGS.stream().anyMatch(name::startsWith));
  }

  private static String lower(MethodFact method) {
    return method.name().toLowerCase(Locale.ROOT);
  }

  /** Supertypes outside of the tree may bring an end along, and values need none. */
  private static boolean holdsSomething(CodeIndex index, TypeSymbol type) {
    return type.kind() == TypeKind.CLASS
        && index.externalSupertypes(type).isEmpty()
        && index.ancestors(type).stream().allMatch(a -> index.externalSupertypes(a).isEmpty())
        && type.fact().fields().stream().anyMatch(field -> !field.modifiers().isStatic());
  }

  /** Where nobody has declared what competes, only what holds something to close is certain. */
  private static boolean holdsWhatCloses(CodeIndex index, TypeSymbol type) {
    return type.fact().fields().stream()
        .filter(field -> !field.modifiers().isStatic())
        .anyMatch(
            field -> {
              String held = Signatures.erased(field.type());
              TypeSymbol known = index.lookUp(type, held);
              return known == null
                  ? CLOSABLE.stream().anyMatch(held::endsWith)
                  : !ends(index, known).isEmpty();
            });
  }

  private static Finding finding(Concept concept, TypeSymbol member, List<MethodSymbol> ends) {
    String names =
        ends.stream().map(MethodSymbol::name).distinct().sorted().collect(Collectors.joining(", "));
    MethodSymbol first = ends.get(0);
    Finding finding =
        Finding.about(member.qualifiedName(), member.location())
            .in(concept.name())
            .message(
                member.name()
                    + " cannot be closed, while "
                    + first.owner().name()
                    + " has "
                    + first.name())
            .help("give " + member.name() + " the same end as " + first.owner().name())
            .evidence("ends of the others", names)
            .confidence(concept.score())
            .severity(
                concept.origin() == Concept.Origin.DECLARED ? Severity.WARNING : Severity.INFO);
    for (MethodSymbol end : ends) {
      finding = finding.related(end.location(), end.owner().name() + "." + end.name());
    }
    return finding;
  }
}
