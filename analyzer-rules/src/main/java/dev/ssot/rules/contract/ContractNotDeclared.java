package dev.ssot.rules.contract;

import com.google.auto.service.AutoService;
import dev.ssot.model.concept.Concept;
import dev.ssot.model.concept.Contract;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.MethodSymbol;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.rule.Analysis;
import dev.ssot.model.rule.Family;
import dev.ssot.model.rule.Finding;
import dev.ssot.model.rule.Rule;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.model.rule.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds members that have methods of their contract and do not declare it, or not all of it. */
@AutoService(Rule.class)
public final class ContractNotDeclared implements Rule {

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "contract-not-declared",
        Family.CONTRACT,
        Severity.WARNING,
        "An implementation that has methods of its contract without declaring the contract.",
        """
        A type that looks like its contract and does not implement it can be handed to nobody who \
        asks for the contract, and no compiler notices when the two drift apart. One that declares \
        it and leaves methods abstract keeps half a promise.""",
        """
        Let the type implement the contract and add what is then missing. If it is not meant to \
        keep the contract, take it out of the members of the concept.""");
  }

  @Override
  public Stream<Finding> check(Analysis analysis) {
    return analysis.concepts().all().stream()
        .flatMap(concept -> findings(analysis.index(), concept));
  }

  private static Stream<Finding> findings(CodeIndex index, Concept concept) {
    Contract contract = concept.contract();
    TypeSymbol type = contract == null ? null : contract.type();
    if (contract == null || type == null) {
      return Stream.of();
    }
    return concept.types().stream()
        .filter(member -> member != type)
        .flatMap(member -> finding(index, concept, new Promise(type, contract, member)));
  }

  /** What one member owes. */
  private record Promise(TypeSymbol type, Contract contract, TypeSymbol member) {

    int size() {
      return contract.methods().size();
    }

    /** The required methods of which the member has the name. */
    List<String> kept(CodeIndex index) {
      Set<String> offered =
          index.publicMethods(member).stream().map(MethodSymbol::name).collect(Collectors.toSet());
      return contract.methods().stream()
          .map(MethodFact::name)
          .filter(offered::contains)
          .distinct()
          .toList();
    }
  }

  private static Stream<Finding> finding(CodeIndex index, Concept concept, Promise promise) {
    List<String> kept = promise.kept(index);
    boolean declared = index.ancestors(promise.member()).contains(promise.type());
    if (declared ? kept.size() == promise.size() : kept.isEmpty()) {
      return Stream.of();
    }
    String member = promise.member().name();
    String type = promise.type().name();
    Finding finding =
        Finding.about(promise.member().qualifiedName(), promise.member().location())
            .in(concept.name())
            .detail(declared ? "incomplete" : "undeclared")
            .message(declared ? incomplete(promise, kept) : undeclared(promise, kept))
            .help("let " + member + " implement " + type + " whole")
            .related(promise.type().location(), "the contract")
            .evidence("methods it has", String.join(", ", kept));
    return Stream.of(
        declared
            ? finding
            : finding.fix(
                "AddSupertype", promise.member().qualifiedName(), promise.type().qualifiedName()));
  }

  private static String incomplete(Promise promise, List<String> kept) {
    return promise.member().name()
        + " declares "
        + promise.type().name()
        + " and leaves out "
        + (promise.size() - kept.size())
        + " of its "
        + promise.size()
        + " methods";
  }

  private static String undeclared(Promise promise, List<String> kept) {
    return promise.member().name()
        + " has "
        + kept.size()
        + " of the "
        + promise.size()
        + " methods of "
        + promise.type().name()
        + " and does not implement it";
  }
}
