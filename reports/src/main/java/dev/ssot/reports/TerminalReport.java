package dev.ssot.reports;

import com.google.auto.service.AutoService;
import dev.ssot.model.ReportFormat;
import dev.ssot.model.ReportSettings;
import dev.ssot.model.result.Result;
import dev.ssot.model.result.Violation;
import dev.ssot.reports.terminal.Screen;
import dev.ssot.reports.terminal.Summary;
import dev.ssot.reports.terminal.ViolationView;
import java.io.IOException;
import java.util.List;

/** What a person reads: every new violation with its code, then a summary. */
@AutoService(ReportFormat.class)
public final class TerminalReport implements ReportFormat {

  /** The property that says how many violations are shown: a number, or {@code all}. */
  public static final String LIMIT = "limit";

  private static final int DEFAULT_LIMIT = 50;

  @Override
  public String id() {
    return "terminal";
  }

  @Override
  public String description() {
    return "For people: each new violation with its code, then a summary.";
  }

  @Override
  public void write(Result result, ReportSettings settings, Appendable out) throws IOException {
    Screen screen = Screen.of(settings, out);
    List<Violation> fresh = result.violations().stream().filter(Violation::isNew).toList();
    int shown = Math.min(limit(settings), fresh.size());
    for (Violation violation : fresh.subList(0, shown)) {
      ViolationView.draw(screen, violation);
    }
    if (shown < fresh.size()) {
      screen.hidden(fresh.size() - shown);
    }
    if (!settings.quiet()) {
      Summary.draw(screen, result);
    }
  }

  private static int limit(ReportSettings settings) {
    String limit = settings.properties().getOrDefault(LIMIT, String.valueOf(DEFAULT_LIMIT));
    return limit.equals("all") ? Integer.MAX_VALUE : Integer.parseInt(limit);
  }
}
