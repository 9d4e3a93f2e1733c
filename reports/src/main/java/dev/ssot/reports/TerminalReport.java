package dev.ssot.reports;

import com.google.auto.service.AutoService;
import dev.ssot.model.ReportFormat;
import dev.ssot.model.ReportSettings;
import dev.ssot.model.result.Result;
import dev.ssot.reports.terminal.Screen;
import dev.ssot.reports.terminal.Summary;
import dev.ssot.reports.terminal.ViolationList;
import java.io.IOException;

/** What a person reads: every new violation with its code, then a summary. */
@AutoService(ReportFormat.class)
public final class TerminalReport implements ReportFormat {

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
    ViolationList.draw(screen, result, settings);
    if (!settings.quiet()) {
      Summary.draw(screen, result);
    }
  }
}
