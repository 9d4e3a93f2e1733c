package dev.ssot.rules.creation;

import com.google.auto.service.AutoService;
import dev.ssot.model.concept.Concept;
import dev.ssot.model.concept.Factory;
import dev.ssot.model.index.Use;
import dev.ssot.model.rule.Analysis;
import dev.ssot.model.rule.Family;
import dev.ssot.model.rule.Finding;
import dev.ssot.model.rule.Rule;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.model.rule.Severity;
import dev.ssot.rules.concept.Creators;
import java.util.stream.Stream;

/** Finds direct constructions of a member outside of the canonical factory. */
@AutoService(Rule.class)
public final class BypassedFactory implements Rule {

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "bypassed-factory",
        Family.CREATION,
        Severity.WARNING,
        "A direct construction of something that a factory should create.",
        """
        Whoever constructs the thing past the factory also goes past its limits, its checks and \
        its bookkeeping. Test code is left out: it may construct what it likes.""",
        """
        Ask the canonical factory for it. `ssot migrate` replaces constructor calls whose arguments \
        fit, and lists the others.""");
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
    return Creators.of(analysis.index(), concept).constructions().stream()
        .map(construction -> finding(concept, factory, construction));
  }

  private static String simple(Use use) {
    return use.written().substring(use.written().lastIndexOf('.') + 1);
  }

  private static Finding finding(Concept concept, Factory factory, Use construction) {
    String type = simple(construction);
    return Finding.about(construction.user(), construction.location())
        .in(concept.name())
        .detail(type)
        .message("new " + type + " goes past " + factory.type().name() + ", which should create it")
        .help("ask " + factory.type().name() + " for it")
        .related(factory.type().location(), "the canonical factory")
        .evidence("canonical", factory.type().qualifiedName())
        .fix("ReplaceConstructor", type, factory.type().qualifiedName());
  }
}
