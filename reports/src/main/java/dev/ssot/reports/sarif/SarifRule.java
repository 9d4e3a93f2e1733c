package dev.ssot.reports.sarif;

import dev.ssot.model.rule.RuleInfo;
import dev.ssot.model.rule.Severity;
import dev.ssot.reports.json.JsonWriter;
import dev.ssot.reports.text.Clip;
import dev.ssot.reports.text.RulePages;
import java.util.List;

/**
 * What a log says about rules.
 *
 * @param pages where its page is, if that is known
 */
record SarifRule(RulePages pages) {

  private static final int MOST_CHARACTERS = 1024;

  void write(JsonWriter json, RuleInfo rule) {
    json.text("id", rule.id());
    if (!rule.deprecatedIds().isEmpty()) {
      json.texts("deprecatedIds", rule.deprecatedIds());
    }
    String page = pages.of(rule.id());
    if (!page.isEmpty()) {
      json.text("helpUri", page);
    }
    text(json, "shortDescription", Clip.to(MOST_CHARACTERS, rule.summary()));
    text(json, "fullDescription", Clip.to(MOST_CHARACTERS, rule.why()));
    json.object("help", help -> help.text("text", plain(rule)).text("markdown", markdown(rule)))
        .object("defaultConfiguration", it -> it.text("level", level(rule.severity())))
        .object(
            "properties",
            properties ->
                properties
                    .texts("tags", List.of("maintainability", rule.family().label()))
                    .text("problem.severity", problemSeverity(rule.severity())));
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  private static String problemSeverity(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "recommendation";
    };
  }

  private static String plain(RuleInfo rule) {
    return rule.summary() + "\n\n" + rule.why() + "\n\n" + rule.remedy();
  }

  private static String markdown(RuleInfo rule) {
    return "# %s\n\n%s\n\n## Why\n\n%s\n\n## What to do\n\n%s\n\n`ssot explain %s` says more.\n"
        .formatted(rule.id(), rule.summary(), rule.why(), rule.remedy(), rule.id());
  }

  private static void text(JsonWriter json, String name, String text) {
    json.object(name, message -> message.text("text", text));
  }
}
