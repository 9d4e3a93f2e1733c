package dev.ssot.rules.implementation;

import com.google.auto.service.AutoService;
import dev.ssot.model.rule.Analysis;
import dev.ssot.model.rule.Family;
import dev.ssot.model.rule.Finding;
import dev.ssot.model.rule.Option;
import dev.ssot.model.rule.Profile;
import dev.ssot.model.rule.Rule;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.model.rule.Severity;
import dev.ssot.rules.constant.Constant;
import dev.ssot.rules.constant.Repetition;
import dev.ssot.rules.constant.Repetitions;
import dev.ssot.rules.spelling.Wording;
import java.util.List;
import java.util.stream.Stream;

/** Finds constants that are declared in several places. */
@AutoService(Rule.class)
public final class DuplicateConstant implements Rule {

  private static final Option<Integer> PLACES =
      Option.integer(
          "places", 5, "A name that more types than this declare is a convention and left alone.");

  private static final Option<Integer> WORDS =
      Option.integer("words", 2, "How many words that say something a name must have.");

  /** How sure it is of a value that is no coincidence, and of any other one. */
  private static final double TELLING = 0.8;

  private static final double COMMON = 0.65;

  private static final Wording WORDING = Wording.of("duplicate-constant");

  @Override
  public RuleInfo info() {
    return new RuleInfo(
            "duplicate-constant",
            Family.IMPLEMENTATION,
            Severity.WARNING,
            "A constant that is declared in several places.",
            """
        Whoever changes one of them believes to have changed the setting, the key or the limit. \
        The other place goes on with the old value, and nothing tells that the two belong \
        together.""",
            """
        Keep the declaration that most of the code uses and let the other places use it, or define \
        theirs by it. If the two only happen to be equal, give them names that say so. A \
        module that does not use the other one already is left alone.""",
            List.of(PLACES, WORDS))
        .quietIn(Profile.MIGRATION);
  }

  @Override
  public Stream<Finding> check(Analysis analysis) {
    return new Repetitions(
            analysis.index(),
            analysis.concepts(),
            analysis.options().get(WORDS),
            analysis.options().get(PLACES))
        .all().stream().map(DuplicateConstant::finding);
  }

  private static Finding finding(Repetition repetition) {
    Constant kept = repetition.kept();
    Constant other = repetition.other();
    Finding finding =
        Finding.about(other.id(), other.location())
            .message(sentence(repetition))
            .help(help(repetition))
            .related(kept.location(), "declared here: " + kept.shownValue())
            .evidence("canonical", kept.id())
            .evidence("files that use the canonical one", repetition.users())
            .evidence("value", other.shownValue())
            .confidence(repetition.isTelling() ? TELLING : COMMON);
    if (repetition.sharedTexts() > 0) {
      return finding.evidence("texts that both have", repetition.sharedTexts());
    }
    return repetition.differs()
        ? finding
            .severity(Severity.WARNING)
            .evidence("value of " + repetition.agreeing() + " others", kept.shownValue())
        : finding;
  }

  private static String help(Repetition repetition) {
    Constant kept = repetition.kept();
    if (repetition.sharedTexts() > 0) {
      return Wording.help().say("make one list of both, in {}", kept.owner().name());
    }
    if (repetition.differs()) {
      return Wording.help()
          .say("use {}, or say by the name what is different", kept.qualifiedName());
    }
    return kept.isOpenTo(repetition.other())
        ? Wording.help().say("use {} instead of declaring it again", kept.qualifiedName())
        : Wording.help()
            .say(
                "declare it once where {} and {} can both use it",
                kept.owner().name(),
                repetition.other().owner().name());
  }

  private static String sentence(Repetition repetition) {
    Constant kept = repetition.kept();
    Constant other = repetition.other();
    boolean oneName = kept.name().equals(other.name());
    String that = oneName ? kept.qualifiedName() : kept.name();
    String name = oneName ? other.qualifiedName() : other.name();
    if (repetition.sharedTexts() > 0) {
      return WORDING.say(
          "{} lists " + repetition.sharedTexts() + " of the texts of {}, and others not",
          name,
          that);
    }
    if (repetition.differs()) {
      return WORDING.say(
          "{} is " + other.shownValue() + ", while {} is " + kept.shownValue(), name, that);
    }
    String text = repetition.areNamesakes() ? "{} repeats that of {}" : "{} has the value of {}";
    String last = repetition.areNamesakes() ? that.substring(0, that.lastIndexOf('.')) : that;
    String whole = WORDING.say(text + ": " + kept.shownValue(), name, last);
    return WORDING.fits(whole) ? whole : WORDING.say(text, name, last);
  }
}
