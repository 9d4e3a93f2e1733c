package dev.ssot.reports.sarif;

import dev.ssot.model.ReportSettings;
import dev.ssot.model.result.AnalysisSummary.Skipped;
import dev.ssot.model.result.Fixed;
import dev.ssot.model.result.Result;
import dev.ssot.model.result.Violation;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.reports.json.JsonWriter;
import dev.ssot.reports.text.PathPrefix;
import dev.ssot.reports.text.RulePages;
import dev.ssot.reports.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One run in a log. */
public final class SarifRun {

  /** GitHub refuses a run with more. */
  static final int MOST_RESULTS = 25_000;

  private final Result result;
  private final List<Violation> shown;
  private final int leftOut;
  private final Profile profile;
  private final SarifLocation locations;
  private final SarifRule rules;

  private SarifRun(Result result, Profile profile, ReportSettings settings) {
    List<Violation> all = profile.shown(result.violations());
    this.result = result;
    this.shown = all.subList(0, Math.min(MOST_RESULTS, all.size()));
    this.leftOut = all.size() - shown.size();
    this.profile = profile;
    this.locations = new SarifLocation(PathPrefix.of(settings));
    this.rules = new SarifRule(RulePages.of(settings));
  }

  /** The run that shows a result. */
  public static SarifRun of(Result result, ReportSettings settings) {
    return new SarifRun(result, Profile.of(settings), settings);
  }

  /** Writes the run into an object. */
  public void write(JsonWriter run) {
    run.object("tool", tool -> tool.object("driver", this::driver))
        .objects("invocations", List.of(this), (json, self) -> self.invocation(json))
        .text("columnKind", "utf16CodeUnits");
    SarifResult results = new SarifResult(ruleIds(), profile, locations);
    List<Consumer<JsonWriter>> all = new ArrayList<>();
    shown.forEach(violation -> all.add(json -> results.write(json, violation)));
    fixed().forEach(each -> all.add(json -> results.writeFixed(json, each)));
    run.objects("results", all, (json, each) -> each.accept(json));
  }

  private void driver(JsonWriter driver) {
    driver
        .text("name", "ssot")
        .text("version", result.toolVersion())
        .objects("rules", result.rules(), rules::write);
  }

  /** As far as there is room: what is open counts more. */
  private List<Fixed> fixed() {
    return profile == Profile.FULL
        ? result.fixed().stream().limit(MOST_RESULTS - shown.size()).toList()
        : List.of();
  }

  private List<String> ruleIds() {
    return result.rules().stream().map(RuleInfo::id).toList();
  }

  private void invocation(JsonWriter invocation) {
    invocation.flag("executionSuccessful", result.analysis().complete());
    List<Notification> notifications = notifications();
    if (!notifications.isEmpty()) {
      invocation.objects("toolExecutionNotifications", notifications, this::notification);
    }
  }

  /** Something to say about the run; about a file if that is not null. */
  private record Notification(String level, String text, List<Skipped> files) {}

  private List<Notification> notifications() {
    List<Notification> notifications = new ArrayList<>();
    for (Skipped skipped : result.analysis().skipped()) {
      notifications.add(new Notification("error", skipped.reason(), List.of(skipped)));
    }
    if (leftOut > 0) {
      String text =
          Sentences.counted(leftOut, "result")
              + " of "
              + Sentences.count(shown.size() + (long) leftOut)
              + " left out: consumers take no more than "
              + Sentences.count(MOST_RESULTS);
      notifications.add(new Notification("warning", text, List.of()));
    }
    return notifications;
  }

  private void notification(JsonWriter json, Notification notification) {
    json.text("level", notification.level())
        .object("message", message -> message.text("text", notification.text()));
    if (!notification.files().isEmpty()) {
      json.objects("locations", notification.files(), locations::ofSkipped);
    }
  }
}
