package dev.ssot.rules.contract;

import com.google.auto.service.AutoService;
import dev.ssot.model.concept.Concept;
import dev.ssot.model.concept.Contract;
import dev.ssot.model.concept.Member;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.rule.Analysis;
import dev.ssot.model.rule.Family;
import dev.ssot.model.rule.Finding;
import dev.ssot.model.rule.Rule;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.model.rule.Severity;
import dev.ssot.model.source.Location;
import dev.ssot.rules.concept.Compliance;
import dev.ssot.rules.concept.Variant;
import java.util.stream.Stream;

/** Finds members that lack a method of their contract, or offer it so that calls do not fit. */
@AutoService(Rule.class)
public final class MissingMethod implements Rule {

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "missing-method",
        Family.CONTRACT,
        Severity.WARNING,
        "An implementation without a method that the contract of its concept requires.",
        """
        As long as one implementation lacks what the contract promises, callers have to know which \
        one they hold. A method of the right name that takes other arguments, or answers at \
        another time, is no better: it is reported as incorrect, and counted apart.""",
        """
        Add the method to the canonical implementation first. The others get it for nothing when \
        they become thin subclasses of it.""");
  }

  @Override
  public Stream<Finding> check(Analysis analysis) {
    return analysis.concepts().all().stream()
        .flatMap(concept -> findings(analysis.index(), concept));
  }

  private static Stream<Finding> findings(CodeIndex index, Concept concept) {
    Contract contract = concept.contract();
    return contract == null
        ? Stream.of()
        : concept.members().stream()
            .map(Member::type)
            .flatMap(member -> findings(index, concept, contract, member));
  }

  private static Stream<Finding> findings(
      CodeIndex index, Concept concept, Contract contract, TypeSymbol member) {
    Compliance compliance = Compliance.of(index, member, contract);
    return Stream.concat(
        compliance.missing().stream().map(method -> missing(concept, contract, member, method)),
        compliance.incorrect().stream().map(d -> incorrect(concept, contract, member, d)));
  }

  private static Finding missing(
      Concept concept, Contract contract, TypeSymbol member, MethodFact method) {
    return about(concept, contract, member, member.location(), method)
        .detail("missing " + method.name())
        .message(member.name() + " has no " + method.name() + ", which " + owes(contract))
        .help("add " + Variant.of(method).text() + " to " + member.name())
        .evidence("required", Variant.of(method).text());
  }

  private static Finding incorrect(
      Concept concept, Contract contract, TypeSymbol member, Compliance.Defect defect) {
    return about(concept, contract, member, defect.found().location(), defect.required())
        .detail("incorrect " + defect.detail())
        .message(
            member.name()
                + "."
                + defect.found().name()
                + " "
                + defect.reason()
                + ", which "
                + owes(contract))
        .help("offer " + Variant.of(defect.required()).text() + " in " + member.name())
        .evidence("required", Variant.of(defect.required()).text())
        .evidence("found", Variant.of(defect.found().fact()).text());
  }

  private static Finding about(
      Concept concept, Contract contract, TypeSymbol member, Location place, MethodFact method) {
    Finding finding = Finding.about(member.qualifiedName(), place).in(concept.name());
    TypeSymbol type = contract.type();
    return type == null
        ? finding
        : finding.related(type.unit().at(method.nameRange()), "required here");
  }

  private static String owes(Contract contract) {
    TypeSymbol type = contract.type();
    return (type == null ? "the contract" : type.name()) + " requires";
  }
}
