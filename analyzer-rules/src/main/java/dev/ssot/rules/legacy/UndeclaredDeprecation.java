package dev.ssot.rules.legacy;

import com.google.auto.service.AutoService;
import dev.ssot.model.rule.Analysis;
import dev.ssot.model.rule.Family;
import dev.ssot.model.rule.Finding;
import dev.ssot.model.rule.Rule;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.model.rule.Severity;
import dev.ssot.rules.spelling.Wording;
import java.util.stream.Stream;

/** Finds symbols that are called legacy in words, while no compiler tells their users. */
@AutoService(Rule.class)
public final class UndeclaredDeprecation implements Rule {

  /** Words may be about something else, and it is no second source of truth by itself. */
  private static final double IN_WORDS = 0.6;

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "undeclared-deprecation",
        Family.LEGACY,
        Severity.WARNING,
        "Something that its documentation calls legacy, without a warning to those who use it.",
        """
        A comment that says "legacy" reaches nobody: no compiler warns, no editor strikes the name \
        through, and new code keeps calling it.""",
        """
        Annotate it with `@Deprecated(since = ..., forRemoval = true)` and name the replacement in \
        a `@deprecated` tag. If the words mean something else, rephrase them or suppress the \
        finding with a reason.""");
  }

  @Override
  public Stream<Finding> check(Analysis analysis) {
    return LegacySymbol.in(analysis)
        .filter(symbol -> !symbol.announced())
        .map(symbol -> finding(analysis, symbol));
  }

  private static Finding finding(Analysis analysis, LegacySymbol symbol) {
    Finding finding =
        Finding.about(symbol.id(), symbol.location())
            .confidence(IN_WORDS)
            .in(symbol.concept(analysis))
            .message(
                Wording.of("undeclared-deprecation")
                    .say(
                        "{} is called legacy "
                            + (symbol.configured() ? "by the configuration" : "in words")
                            + " only: nobody is warned",
                        symbol.name()))
            .help("annotate it with @Deprecated and say what to use instead")
            .fix("Deprecate", symbol.id(), symbol.replacement());
    if (!symbol.sentence().isEmpty()) {
      finding = finding.evidence("its documentation", symbol.sentence());
    }
    return symbol.replacement().isEmpty()
        ? finding
        : finding.evidence("replacement", symbol.replacement());
  }
}
