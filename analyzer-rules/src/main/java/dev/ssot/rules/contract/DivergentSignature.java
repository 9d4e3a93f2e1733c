package dev.ssot.rules.contract;

import com.google.auto.service.AutoService;
import dev.ssot.model.concept.Concept;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.rule.Analysis;
import dev.ssot.model.rule.Family;
import dev.ssot.model.rule.Finding;
import dev.ssot.model.rule.Rule;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.model.rule.Severity;
import dev.ssot.rules.concept.Divergence;
import dev.ssot.rules.concept.MethodMatrix;
import dev.ssot.rules.concept.Variant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds methods that the members of a concept offer in different ways. */
@AutoService(Rule.class)
public final class DivergentSignature implements Rule {

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "divergent-signature",
        Family.CONTRACT,
        Severity.WARNING,
        "One method name, several signatures across the implementations of one concept.",
        """
        Callers cannot change from one implementation to another while the same method takes other \
        arguments, answers at once here and later there, or throws other checked exceptions. Every \
        such difference is a call site that breaks on the day of the consolidation.""",
        """
        Settle on one signature, on the canonical implementation first. Where callers need the old \
        one for a while, add an overload that converts and hands on; an implementation whose \
        overloads cover every variant no longer diverges.""");
  }

  @Override
  public Stream<Finding> check(Analysis analysis) {
    return analysis.concepts().all().stream()
        .flatMap(
            concept ->
                MethodMatrix.of(analysis.index(), concept).divergent().stream()
                    .map(row -> finding(concept, row)));
  }

  private static Finding finding(Concept concept, MethodMatrix.Row row) {
    Divergence divergence = row.divergence();
    boolean bothWays = divergence == Divergence.ASYNCHRONOUS && row.breaksCalls();
    Map.Entry<TypeSymbol, List<MethodFact>> first = row.cells().entrySet().iterator().next();
    Finding finding =
        Finding.about(
                concept.name() + "#" + row.method(),
                first.getKey().unit().at(first.getValue().get(0).nameRange()))
            .in(concept.name())
            .detail(row.method())
            .message(
                row.method()
                    + " has "
                    + row.variants().size()
                    + " signatures in "
                    + row.cells().size()
                    + " members of "
                    + concept.name()
                    + ": "
                    + adverb(divergence)
                    + (bothWays ? ", not all calls fit" : ""))
            .help("settle on one signature of " + row.method() + " and add overloads for the rest")
            .evidence("class", divergence.label())
            .severity(severity(concept, divergence))
            .confidence(concept.score());
    for (Map.Entry<TypeSymbol, List<MethodFact>> cell : row.cells().entrySet()) {
      String variants =
          cell.getValue().stream()
              .map(method -> Variant.of(method).text())
              .collect(Collectors.joining("; "));
      finding =
          finding.related(
              cell.getKey().unit().at(cell.getValue().get(0).nameRange()),
              cell.getKey().name() + ": " + variants);
    }
    return finding;
  }

  private static String adverb(Divergence divergence) {
    return switch (divergence) {
      case CALL_BREAKING -> "not all calls fit";
      case ASYNCHRONOUS -> "some answer later";
      default -> "they differ in names or in types that convert";
    };
  }

  private static Severity severity(Concept concept, Divergence divergence) {
    if (divergence == Divergence.ANNOTATION_ONLY) {
      return Severity.INFO;
    }
    return concept.origin() == Concept.Origin.DECLARED ? Severity.ERROR : Severity.INFO;
  }
}
