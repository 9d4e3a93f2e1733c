package dev.ssot.rules.gate.suppress;

import com.google.auto.service.AutoService;
import dev.ssot.model.rule.Analysis;
import dev.ssot.model.rule.Family;
import dev.ssot.model.rule.Finding;
import dev.ssot.model.rule.Rule;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.model.rule.Severity;
import java.util.stream.Stream;

/**
 * Stands for suppressions that accept nothing. Only the gate knows what a suppression accepts, so
 * it is the gate that finds them, see {@link Acceptances#idle}.
 */
@AutoService(Rule.class)
public final class UnusedSuppression implements Rule {

  public static final String ID = "unused-suppression";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        Family.LEGACY,
        Severity.WARNING,
        "A suppression that accepts nothing, has ended, or cannot be understood.",
        """
        A suppression that outlives what it was written for hides the next finding at the same \
        place, which nobody has looked at. One that names a rule that does not exist, or gives no \
        reason, does not hold, and whoever wrote it believes that it does.""",
        """
        Delete it if what it accepted is gone. Otherwise name the rule as `ssot explain` lists it, \
        and say why: `// ssot:allow RULE reason`, with `until=YYYY-MM-DD` for a while only.""");
  }

  @Override
  public Stream<Finding> check(Analysis analysis) {
    return Stream.of();
  }
}
