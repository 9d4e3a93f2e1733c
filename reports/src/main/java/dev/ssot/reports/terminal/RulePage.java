package dev.ssot.reports.terminal;

import dev.ssot.model.rule.Family;
import dev.ssot.model.rule.Option;
import dev.ssot.model.rule.RuleInfo;
import java.io.IOException;
import java.util.List;

/** What the rules say about themselves. */
public final class RulePage {

  /** Prose in longer lines is hard to read. */
  private static final int READABLE = 80;

  private RulePage() {}

  /** All rules by family, one a line. */
  public static void drawAll(Screen screen, List<RuleInfo> rules) throws IOException {
    int longest = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    for (Family family : Family.values()) {
      List<RuleInfo> members = rules.stream().filter(rule -> rule.family() == family).toList();
      if (!members.isEmpty()) {
        screen.line(screen.paint().bold(family.title()));
        for (RuleInfo rule : members) {
          row(screen, rule, longest);
        }
        screen.blank();
      }
    }
    screen.line("ssot explain RULE says more about one of them.");
  }

  /** Everything about one rule. */
  public static void draw(Screen wide, RuleInfo rule) throws IOException {
    Screen screen = wide.atMost(READABLE);
    Paint paint = screen.paint();
    screen.line(
        paint.bold(rule.id())
            + "  "
            + paint.severity(rule.severity(), rule.severity().label())
            + "  "
            + paint.dim(rule.family().title()));
    screen.blank();
    screen.paragraph(Label.NONE, rule.summary(), 0);
    if (!rule.deprecatedIds().isEmpty()) {
      screen.paragraph(Label.NONE, "Formerly " + String.join(", ", rule.deprecatedIds()) + ".", 0);
    }
    section(screen, "Why", rule.why());
    section(screen, "What to do", rule.remedy());
    options(screen, rule);
    suppression(screen, rule);
  }

  private static void row(Screen screen, RuleInfo rule, int longest) throws IOException {
    String id = rule.id() + " ".repeat(longest - rule.id().length());
    String severity = rule.severity().label();
    String fill = " ".repeat("warning".length() - severity.length());
    String painted = screen.paint().severity(rule.severity(), severity);
    int width = longest + "  warning  ".length() + 2;
    int hang = screen.width() - width < READABLE / 2 ? 4 : width;
    screen.paragraph(
        new Label("  " + id + "  " + painted + fill + "  ", width), rule.summary(), hang);
  }

  private static void section(Screen screen, String title, String text) throws IOException {
    screen.blank();
    screen.line(screen.paint().bold(title));
    screen.paragraph(Label.plain("  "), text, 2);
  }

  private static void options(Screen screen, RuleInfo rule) throws IOException {
    if (rule.options().isEmpty()) {
      return;
    }
    screen.blank();
    screen.line(screen.paint().bold("Options"));
    for (Option<?> option : rule.options()) {
      screen.line("  " + option.name() + ": " + option.fallback());
      String what = option.description() + (option.ofConcept() ? " May differ by concept." : "");
      screen.paragraph(Label.plain("    "), what, 4);
    }
  }

  private static void suppression(Screen screen, RuleInfo rule) throws IOException {
    screen.blank();
    screen.line(screen.paint().bold("How to allow it in one place"));
    screen.line("  // ssot:allow " + rule.id() + " REASON");
    screen.line("  @SuppressWarnings(\"ssot:" + rule.id() + "\")");
  }
}
