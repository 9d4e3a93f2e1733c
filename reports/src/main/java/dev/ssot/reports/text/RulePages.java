package dev.ssot.reports.text;

import dev.ssot.model.ReportSettings;

/**
 * Where the pages of the rules are.
 *
 * @param template an address with {@code {rule}} in it, or ""
 */
public record RulePages(String template) {

  /** The setting that says where. */
  public static final String PROPERTY = "rules-url";

  public static RulePages of(ReportSettings settings) {
    return new RulePages(settings.properties().getOrDefault(PROPERTY, ""));
  }

  /** The address of the page of a rule; "" if nobody has said where it is. */
  public String of(String rule) {
    return template.replace("{rule}", rule);
  }
}
