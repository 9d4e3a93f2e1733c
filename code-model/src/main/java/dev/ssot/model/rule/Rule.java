package dev.ssot.model.rule;

import java.util.stream.Stream;

/**
 * One thing that ssot looks for. Found through the service loader; without state, so that it can
 * run beside others.
 */
public interface Rule {

  /** What the rule says about itself. */
  RuleInfo info();

  /** Everything that the rule finds, in any order. */
  Stream<Finding> check(Analysis analysis);
}
