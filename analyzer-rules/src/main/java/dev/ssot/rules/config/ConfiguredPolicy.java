package dev.ssot.rules.config;

import dev.ssot.model.rule.Finding;
import dev.ssot.model.rule.LegacySymbols;
import dev.ssot.model.rule.Options;
import dev.ssot.model.rule.RuleIds;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.model.rule.Severity;
import dev.ssot.rules.concept.ConceptDeclaration;
import dev.ssot.rules.policy.Acceptance;
import dev.ssot.rules.policy.Policy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the settings say to the parts of an analysis. */
final class ConfiguredPolicy implements Policy {

  private final Settings settings;
  private final List<Exempt> exempt;

  private record Exempt(SymbolPattern pattern, String reason) {}

  ConfiguredPolicy(Settings settings) {
    this.settings = settings;
    this.exempt =
        Stream.concat(
                settings.exemptions().stream(),
                settings.concepts().stream()
                    .flatMap(concept -> concept.declaration().exemptions().stream()))
            .map(each -> new Exempt(new SymbolPattern(each.symbol()), each.reason()))
            .toList();
  }

  @Override
  public String profile() {
    return settings.profile().label();
  }

  @Override
  public boolean runs(RuleInfo rule) {
    return !settings.isOff(rule.id());
  }

  /** The configured severity; where none is, that of the finding, then that of the profile. */
  @Override
  public Optional<Severity> severity(RuleInfo rule, Finding finding) {
    Level level = settings.level(rule.id(), finding.concept(), finding.location().path());
    if (!level.isOpen()) {
      return level.severity();
    }
    Severity own = finding.severity();
    return own == null ? rule.severity(settings.profile()) : Optional.of(own);
  }

  @Override
  public Options options(RuleInfo rule) {
    return settings.options(rule.id());
  }

  @Override
  public Severity failOn() {
    return settings.failOn();
  }

  @Override
  public List<ConceptDeclaration> declarations() {
    return settings.concepts().stream().map(ConceptSettings::declaration).toList();
  }

  @Override
  public LegacySymbols legacy() {
    return settings.legacy();
  }

  @Override
  public List<Acceptance> acceptances() {
    return settings.suppressions().stream().map(SuppressionSettings::acceptance).toList();
  }

  @Override
  public RuleIds ruleIds() {
    return settings.ruleIds();
  }

  @Override
  public boolean discovers() {
    return settings.discovery();
  }

  @Override
  public double threshold() {
    return settings.threshold().orElse(settings.profile().threshold());
  }

  @Override
  public Optional<String> exemption(String qualifiedName) {
    return exempt.stream()
        .filter(each -> each.pattern().matches(qualifiedName))
        .map(Exempt::reason)
        .findFirst();
  }
}
