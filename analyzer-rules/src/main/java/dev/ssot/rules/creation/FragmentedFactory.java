package dev.ssot.rules.creation;

import com.google.auto.service.AutoService;
import dev.ssot.model.concept.Concept;
import dev.ssot.model.concept.Factory;
import dev.ssot.model.index.MethodSymbol;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.index.Use;
import dev.ssot.model.rule.Analysis;
import dev.ssot.model.rule.Family;
import dev.ssot.model.rule.Finding;
import dev.ssot.model.rule.Rule;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.model.rule.Severity;
import dev.ssot.rules.concept.Creators;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the ways to create a concept's product other than the canonical factory. */
@AutoService(Rule.class)
public final class FragmentedFactory implements Rule {

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "fragmented-factory",
        Family.CREATION,
        Severity.WARNING,
        "A second way to create something that has a canonical factory.",
        """
        Each way to create a thing sets it up a little differently: other limits, other defaults, \
        other checks of the arguments. What a user gets then depends on who created it.""",
        """
        Let all of them go through the canonical factory: move the call sites, then delete the \
        other way, or make it a deprecated call of the factory.""");
  }

  @Override
  public Stream<Finding> check(Analysis analysis) {
    return analysis.concepts().all().stream().flatMap(concept -> findings(analysis, concept));
  }

  private static Stream<Finding> findings(Analysis analysis, Concept concept) {
    Factory factory = concept.factory();
    if (factory == null) {
      return Stream.of();
    }
    Creators creators = Creators.of(analysis.index(), concept);
    List<Finding> findings = new ArrayList<>();
    creators
        .makers()
        .forEach(
            (owner, methods) -> {
              if (owner != factory.type()) {
                findings.add(maker(concept, factory, owner, methods));
              }
            });
    creators.accessors().forEach(accessor -> findings.add(accessor(concept, factory, accessor)));
    if (!creators.constructions().isEmpty()) {
      findings.add(construction(concept, factory, creators.constructions()));
    }
    return findings.stream();
  }

  private static Finding maker(
      Concept concept, Factory factory, TypeSymbol owner, List<MethodSymbol> methods) {
    MethodSymbol first = methods.get(0);
    return way(Finding.about(owner.qualifiedName(), first.location()), concept, factory, "maker")
        .message(
            owner.name()
                + "."
                + first.name()
                + " is a second way to create "
                + concept.canonical().name())
        .evidence("methods", methods.size());
  }

  private static Finding accessor(Concept concept, Factory factory, MethodSymbol accessor) {
    return way(Finding.about(accessor.id(), accessor.location()), concept, factory, "accessor")
        .message(
            accessor.owner().name()
                + "."
                + accessor.name()
                + " is a second way to get "
                + concept.canonical().name());
  }

  private static Finding construction(Concept concept, Factory factory, List<Use> places) {
    Finding finding =
        way(
                Finding.about(concept.name(), concept.canonical().location()),
                concept,
                factory,
                "construction")
            .message(
                "implementations of "
                    + concept.name()
                    + " are constructed directly, past "
                    + factory.type().name())
            .evidence("places", places.size());
    for (Use place : places) {
      finding = finding.related(place.location(), "constructed here");
    }
    return finding;
  }

  private static Finding way(Finding finding, Concept concept, Factory factory, String kind) {
    return finding
        .in(concept.name())
        .detail(kind)
        .help("create it by " + factory.type().name() + " only")
        .related(factory.type().location(), "the canonical factory")
        .evidence("kind", kind)
        .evidence("canonical", factory.type().qualifiedName())
        .confidence(concept.score());
  }
}
