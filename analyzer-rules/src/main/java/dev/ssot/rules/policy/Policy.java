package dev.ssot.rules.policy;

import dev.ssot.model.rule.Finding;
import dev.ssot.model.rule.LegacySymbols;
import dev.ssot.model.rule.Options;
import dev.ssot.model.rule.RuleIds;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.model.rule.Severity;
import dev.ssot.rules.concept.ConceptDeclaration;
import java.util.List;
import java.util.Optional;

/** What is in force for a run: the part of the settings that an analysis asks for. */
public interface Policy {

  /** The name of the profile. */
  String profile();

  /** Whether a rule runs at all. */
  boolean runs(RuleInfo rule);

  /** What a finding weighs; empty if the rule is off for its path or concept. */
  Optional<Severity> severity(RuleInfo rule, Finding finding);

  /** The options of a rule, those of single concepts among them. */
  Options options(RuleInfo rule);

  /** The lightest severity that fails the gate. */
  Severity failOn();

  /** The concepts that the team declares. */
  List<ConceptDeclaration> declarations();

  /** The symbols that the team calls legacy. */
  LegacySymbols legacy();

  /** The findings that the configuration accepts. */
  List<Acceptance> acceptances();

  /** The ids of all rules that there are, whether they run or not. */
  RuleIds ruleIds();

  /** Whether concepts are looked for beyond the declared ones. */
  boolean discovers();

  /** The score from which types are said to compete, from 0 to 1. */
  double threshold();

  /** Why a type is never a member of a discovered concept; empty if it may be one. */
  Optional<String> exemption(String qualifiedName);
}
