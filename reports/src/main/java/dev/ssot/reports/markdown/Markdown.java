package dev.ssot.reports.markdown;

import dev.ssot.reports.terminal.Screen;
import dev.ssot.reports.text.Clip;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text that means nothing but itself in a cell of a table. */
final class Markdown {

  private static final int MOST_CHARACTERS = 300;
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]#|~$<>&]");

  /** What would notify somebody: an annotation reads like a name. */
  private static final Pattern MENTION = Pattern.compile("@[\\w.-]*");

  private Markdown() {}

  /** Text as it is. */
  static String text(String text) {
    String line = line(text);
    StringBuilder escaped = new StringBuilder();
    Matcher mention = MENTION.matcher(line);
    int done = 0;
    while (mention.find()) {
      escaped.append(escape(line.substring(done, mention.start())));
      escaped.append('`').append(mention.group()).append('`');
      done = mention.end();
    }
    return escaped.append(escape(line.substring(done))).toString();
  }

  /** Text as code. A pipe would end the cell also there, and a backtick the code. */
  static String code(String text) {
    return "`" + line(text).replace('`', '\'').replace("|", "\\|") + "`";
  }

  private static String escape(String text) {
    return SPECIAL.matcher(text).replaceAll("\\\\$0").replace("://", ":\u200B//");
  }

  private static String line(String text) {
    return Clip.to(MOST_CHARACTERS, Screen.harmless(text));
  }
}
