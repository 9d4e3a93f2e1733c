package dev.ssot.cli;

import dev.ssot.model.rule.Analysis;
import dev.ssot.model.rule.Family;
import dev.ssot.model.rule.Finding;
import dev.ssot.model.rule.Rule;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.model.rule.Severity;
import java.util.stream.Stream;

/** A rule that somebody has added and renamed since. */
public abstract class ShoutingName implements Rule {

  /** As it was. */
  public static final class Before extends ShoutingName {

    @Override
    public RuleInfo info() {
      return named("loud-name");
    }
  }

  /** As it is. */
  public static final class Now extends ShoutingName {

    @Override
    public RuleInfo info() {
      return named("shouting-name").formerly("loud-name");
    }
  }

  static RuleInfo named(String id) {
    return new RuleInfo(
        id, Family.IMPLEMENTATION, Severity.WARNING, "A type that shouts.", "Why.", "What to do.");
  }

  @Override
  public Stream<Finding> check(Analysis analysis) {
    return analysis.index().types().stream()
        .filter(type -> type.name().matches("[A-Z]{2,}"))
        .map(
            type ->
                Finding.about(type.qualifiedName(), type.location())
                    .message(type.name() + " shouts")
                    .help("say it quietly"));
  }
}
