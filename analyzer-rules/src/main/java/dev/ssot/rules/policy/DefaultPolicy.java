package dev.ssot.rules.policy;

import dev.ssot.model.rule.Finding;
import dev.ssot.model.rule.LegacySymbols;
import dev.ssot.model.rule.Options;
import dev.ssot.model.rule.Profile;
import dev.ssot.model.rule.RuleIds;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.model.rule.Severity;
import dev.ssot.rules.concept.ConceptDeclaration;
import java.util.List;
import java.util.Optional;

/** What is in force where nothing is configured. */
public record DefaultPolicy(Profile inForce) implements Policy {

  @Override
  public String profile() {
    return inForce.label();
  }

  @Override
  public boolean runs(RuleInfo rule) {
    return true;
  }

  @Override
  public Optional<Severity> severity(RuleInfo rule, Finding finding) {
    Severity own = finding.severity();
    return own == null ? rule.severity(inForce) : Optional.of(own);
  }

  @Override
  public Options options(RuleInfo rule) {
    return Options.DEFAULTS;
  }

  @Override
  public Severity failOn() {
    return Severity.WARNING;
  }

  @Override
  public List<ConceptDeclaration> declarations() {
    return List.of();
  }

  @Override
  public LegacySymbols legacy() {
    return LegacySymbols.NONE;
  }

  @Override
  public List<Acceptance> acceptances() {
    return List.of();
  }

  @Override
  public RuleIds ruleIds() {
    return RuleIds.NONE;
  }

  @Override
  public boolean discovers() {
    return true;
  }

  @Override
  public double threshold() {
    return inForce.threshold();
  }

  @Override
  public Optional<String> exemption(String qualifiedName) {
    return Optional.empty();
  }
}
