package dev.ssot.rules.legacy;

import com.google.auto.service.AutoService;
import dev.ssot.model.concept.Concept;
import dev.ssot.model.index.MethodSymbol;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.rule.Analysis;
import dev.ssot.model.rule.Family;
import dev.ssot.model.rule.Finding;
import dev.ssot.model.rule.Rule;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.model.rule.Severity;
import dev.ssot.rules.concept.Creators;
import java.util.stream.Stream;

/** Finds static methods that hand out a member of a concept. */
@AutoService(Rule.class)
public final class GlobalAccessor implements Rule {

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "global-accessor",
        Family.LEGACY,
        Severity.WARNING,
        "A static method that hands out an implementation to anybody who asks.",
        """
        Whoever can reach an object from everywhere shares its state with everybody: users meet in \
        one instance, tests affect each other, and the accessor becomes one more way to create the \
        thing.""",
        """
        Hand the object to those who need it, or let the canonical factory create it for them; \
        then deprecate the accessor and move its callers.""");
  }

  @Override
  public Stream<Finding> check(Analysis analysis) {
    return analysis.concepts().all().stream()
        .filter(concept -> concept.origin() == Concept.Origin.DECLARED)
        .flatMap(
            concept ->
                Creators.of(analysis.index(), concept).accessors().stream()
                    .map(accessor -> finding(analysis, concept, accessor)));
  }

  private static Finding finding(Analysis analysis, Concept concept, MethodSymbol accessor) {
    TypeSymbol owner = accessor.owner();
    String product = accessor.fact().returnType();
    return Finding.about(accessor.id(), accessor.location())
        .in(concept.name())
        .message(
            owner.name() + "." + accessor.name() + " hands out " + product + " to anybody who asks")
        .help("hand the " + product + " to those who need it, or let the canonical factory make it")
        .related(concept.canonical().location(), "the canonical implementation")
        .evidence("calls", analysis.index().callsOf(accessor).count())
        .evidence("canonical", concept.canonical().qualifiedName());
  }
}
