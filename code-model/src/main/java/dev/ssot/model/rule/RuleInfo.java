package dev.ssot.model.rule;

import java.util.List;

/**
 * What a rule says about itself; its page is made from this and from its fixtures.
 *
 * @param id kebab-case, names the bad thing
 * @param severity what its findings weigh if nothing else is configured
 * @param summary one sentence: what it finds
 * @param why what it costs to leave it, one paragraph
 * @param remedy what to do about a finding, one paragraph
 */
public record RuleInfo(
    String id,
    Family family,
    Severity severity,
    String summary,
    String why,
    String remedy,
    List<Option<?>> options) {

  public RuleInfo(
      String id, Family family, Severity severity, String summary, String why, String remedy) {
    this(id, family, severity, summary, why, remedy, List.of());
  }
}
