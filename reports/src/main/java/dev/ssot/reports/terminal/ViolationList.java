package dev.ssot.reports.terminal;

import dev.ssot.model.ReportSettings;
import dev.ssot.model.result.Result;
import dev.ssot.model.result.Violation;
import java.io.IOException;
import java.util.List;

/** The violations that nothing accepts, the heaviest first, and how many are left out. */
public final class ViolationList {

  /** The property that says how many violations are shown: a number, or {@link #ALL}. */
  public static final String LIMIT = "limit";

  public static final String ALL = "all";

  private static final int DEFAULT_LIMIT = 50;

  private ViolationList() {}

  public static void draw(Screen screen, Result result, ReportSettings settings)
      throws IOException {
    List<Violation> fresh = result.violations().stream().filter(Violation::isNew).toList();
    int shown = Math.min(limit(settings), fresh.size());
    for (Violation violation : fresh.subList(0, shown)) {
      ViolationView.draw(screen, violation);
    }
    int hidden = fresh.size() - shown;
    if (hidden > 0) {
      String are = hidden == 1 ? " more violation is" : " more violations are";
      String how = " not shown: --all shows all, --limit N the first N";
      screen.paragraph(Label.NONE, hidden + are + how, 0);
      screen.blank();
    }
  }

  private static int limit(ReportSettings settings) {
    String limit = settings.properties().getOrDefault(LIMIT, String.valueOf(DEFAULT_LIMIT));
    return limit.equals(ALL) ? Integer.MAX_VALUE : Integer.parseInt(limit);
  }
}
