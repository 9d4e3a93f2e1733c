package dev.ssot.rules.implementation;

import com.google.auto.service.AutoService;
import dev.ssot.model.concept.Concept;
import dev.ssot.model.concept.Member;
import dev.ssot.model.concept.Signal;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.rule.Analysis;
import dev.ssot.model.rule.Family;
import dev.ssot.model.rule.Finding;
import dev.ssot.model.rule.Rule;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.model.rule.Severity;
import dev.ssot.rules.spelling.Wording;
import java.util.stream.Stream;

/** Finds the members of a concept other than the one that should stay. */
@AutoService(Rule.class)
public final class DuplicateImplementation implements Rule {

  private static final Wording WORDING = Wording.of("duplicate-implementation");

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "duplicate-implementation",
        Family.IMPLEMENTATION,
        Severity.WARNING,
        "A second implementation of something that the code base already has.",
        """
        Two implementations of one job drift apart: a bug is fixed in one of them, a feature is \
        added to the other, and which behaviour a caller gets depends on which one it happened to \
        import.""",
        """
        Move the callers onto the canonical implementation and delete this one; `ssot plan` works \
        out the steps. If both are meant, say so: declare an exemption with a reason in ssot.yml, \
        or give them one interface.""");
  }

  @Override
  public Stream<Finding> check(Analysis analysis) {
    return analysis.concepts().all().stream()
        .flatMap(concept -> concept.duplicates().map(member -> finding(analysis, concept, member)));
  }

  /**
   * Two tests may write the same small type, each for itself; a third is one to share, if it has
   * more than one method.
   */
  private static boolean isOfTests(Concept concept) {
    return concept.origin() == Concept.Origin.DISCOVERED
        && concept.types().stream().allMatch(type -> type.isTest() && type.outer() != null)
        && (concept.members().size() == 2
            || concept.types().stream().allMatch(type -> type.fact().methods().size() < 2));
  }

  private static Finding finding(Analysis analysis, Concept concept, Member member) {
    TypeSymbol type = member.type();
    TypeSymbol canonical = concept.canonical();
    int users = analysis.index().usingFiles(type);
    Finding finding =
        Finding.about(type.qualifiedName(), type.location())
            .in(concept.name())
            .message(sentence(member, canonical))
            .help(
                Wording.help()
                    .say(
                        users == 0 && type.outer() == null
                            ? "use {} instead; nothing in the tree uses this one"
                            : "use {} instead",
                        canonical.qualifiedName()))
            .related(canonical.location(), "the canonical one: " + canonical.name())
            .evidence("canonical", canonical.qualifiedName())
            .evidence("kind", member.kind().label())
            .evidence("files that use it", users)
            .confidence(member.score())
            .fix("MoveType", type.qualifiedName(), canonical.qualifiedName());
    for (Signal signal : member.signals()) {
      finding = finding.evidence(signal.name(), signal.explanation());
    }
    return isOfTests(concept) ? finding.severity(Severity.INFO) : finding;
  }

  private static String sentence(Member member, TypeSymbol canonical) {
    String name = member.type().name();
    boolean clear = !name.equals(canonical.name());
    String other = clear ? canonical.name() : canonical.qualifiedName();
    String text =
        switch (member.kind()) {
          case COPY -> "{} is a copy of {}";
          case ALIAS -> "{} is only another name for {}";
          case WRAPPER -> "{} only wraps {}";
          case RE_EXPORT -> "{} only makes {} available under another path";
          default -> "{} does the job of {}";
        };
    return WORDING.say(text, name, other);
  }
}
