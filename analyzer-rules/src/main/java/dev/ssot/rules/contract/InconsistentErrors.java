package dev.ssot.rules.contract;

import com.google.auto.service.AutoService;
import dev.ssot.model.concept.Concept;
import dev.ssot.model.facts.ArgumentCheck;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.Parameter;
import dev.ssot.model.facts.Signatures;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.rule.Analysis;
import dev.ssot.model.rule.Family;
import dev.ssot.model.rule.Finding;
import dev.ssot.model.rule.Rule;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.model.rule.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds methods that refuse the same argument with different exceptions, or only here and there.
 */
@AutoService(Rule.class)
public final class InconsistentErrors implements Rule {

  private static final String NONE = "nothing";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "inconsistent-errors",
        Family.CONTRACT,
        Severity.WARNING,
        "One method of several implementations that fails in different ways.",
        """
        Callers catch what one implementation throws. If another throws something else for the \
        same mistake, or lets the mistake pass, then changing the implementation changes what \
        happens when things go wrong, and tests seldom go there.""",
        """
        Decide which exception says what, write it into the contract, and let every implementation \
        check the same arguments.""");
  }

  @Override
  public Stream<Finding> check(Analysis analysis) {
    return analysis.concepts().all().stream().flatMap(InconsistentErrors::findings);
  }

  /** A method of one member, and what it throws for which parameter. */
  private record Refusal(TypeSymbol member, MethodFact method, String exception) {}

  private static Stream<Finding> findings(Concept concept) {
    Map<String, List<Refusal>> byParameter = new TreeMap<>();
    for (TypeSymbol member : concept.types()) {
      member
          .publicMethods()
          .filter(method -> method.body() != null && method.delegation() == null)
          .forEach(method -> collect(member, method, byParameter));
    }
    return byParameter.entrySet().stream()
        .filter(entry -> differs(concept, entry.getValue()))
        .map(entry -> finding(concept, entry.getKey(), entry.getValue()));
  }

  private static void collect(
      TypeSymbol member, MethodFact method, Map<String, List<Refusal>> byParameter) {
    for (Parameter parameter : method.parameters()) {
      byParameter
          .computeIfAbsent(method.signature() + " " + parameter.name(), key -> new ArrayList<>())
          .add(new Refusal(member, method, exception(method, parameter)));
    }
  }

  private static String exception(MethodFact method, Parameter parameter) {
    return method.checks().stream()
        .filter(check -> check.parameter().equals(parameter.name()))
        .map(ArgumentCheck::exception)
        .map(InconsistentErrors::simple)
        .findFirst()
        .orElse(NONE);
  }

  private static String simple(String type) {
    return Signatures.erased(type);
  }

  /** Where a library call decides what is thrown, nobody can tell from here. */
  private static boolean differs(Concept concept, List<Refusal> refusals) {
    Set<String> kinds = refusals.stream().map(Refusal::exception).collect(Collectors.toSet());
    boolean certain = concept.origin() == Concept.Origin.DECLARED;
    if (!certain) {
      kinds.remove(NONE);
    }
    return kinds.size() > 1 && !kinds.contains("");
  }

  private static Finding finding(Concept concept, String key, List<Refusal> refusals) {
    int space = key.lastIndexOf(' ');
    String parameter = key.substring(space + 1);
    MethodFact method = refusals.get(0).method();
    Map<String, List<String>> byException = byException(refusals);
    Refusal odd = odd(refusals, byException);
    Finding finding =
        Finding.about(
                concept.name() + "#" + method.name(),
                odd.member().unit().at(odd.method().nameRange()))
            .in(concept.name())
            .detail(key)
            .message(sentence(method.name(), parameter, odd, byException))
            .help("let all of them refuse " + parameter + " with one exception")
            .confidence(concept.score())
            .severity(
                concept.origin() == Concept.Origin.DECLARED ? Severity.WARNING : Severity.INFO);
    for (Refusal refusal : refusals) {
      finding =
          finding.related(
              refusal.member().unit().at(refusal.method().nameRange()),
              refusal.member().name() + ": throws " + refusal.exception());
    }
    return finding;
  }

  private static Map<String, List<String>> byException(List<Refusal> refusals) {
    Map<String, List<String>> byException = new LinkedHashMap<>();
    for (Refusal refusal : refusals) {
      byException
          .computeIfAbsent(refusal.exception(), exception -> new ArrayList<>())
          .add(refusal.member().name());
    }
    return byException;
  }

  /** One that does what the fewest do; of several, the last in the order of the members. */
  private static Refusal odd(List<Refusal> refusals, Map<String, List<String>> byException) {
    Refusal odd = refusals.get(0);
    for (Refusal refusal : refusals) {
      if (alike(refusal, byException) <= alike(odd, byException)) {
        odd = refusal;
      }
    }
    return odd;
  }

  private static int alike(Refusal refusal, Map<String, List<String>> byException) {
    return byException.getOrDefault(refusal.exception(), List.of()).size();
  }

  private static String sentence(
      String method, String parameter, Refusal odd, Map<String, List<String>> byException) {
    Set<String> others = new TreeSet<>(byException.keySet());
    others.remove(odd.exception());
    String member = odd.member().name() + "." + method;
    String usual = String.join(" or ", others);
    return odd.exception().equals(NONE)
        ? member + " does not check " + parameter + ", for which others throw " + usual
        : member + " throws " + odd.exception() + " for " + parameter + ", others throw " + usual;
  }
}
