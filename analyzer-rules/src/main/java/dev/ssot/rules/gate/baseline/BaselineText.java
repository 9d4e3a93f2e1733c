package dev.ssot.rules.gate.baseline;

import dev.ssot.rules.scan.UsageException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the content of a baseline file, line by line, so that a mistake has a place. */
final class BaselineText {

  private static final Pattern HEADER =
      Pattern.compile(
          "\\{\\s*\"ssot-baseline\"\\s*:\\s*(\\d{1,9})\\s*,\\s*\"entries\"\\s*:\\s*\\[");
  private static final Pattern CONFLICT = Pattern.compile("(<{7}|={7}|>{7}|\\|{7})( .*)?");

  private final String name;
  private final String[] lines;

  private BaselineText(String name, String text) {
    this.name = name;
    this.lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\\R", -1);
  }

  /**
   * The baseline that a text says.
   *
   * @param name of the file, for messages
   */
  static Baseline read(String name, String text) throws UsageException {
    return new BaselineText(name, text).baseline();
  }

  private Baseline baseline() throws UsageException {
    header();
    List<Entry> entries = new ArrayList<>();
    for (int i = 1; i < lines.length; i++) {
      String line = lines[i].strip();
      if (CONFLICT.matcher(line).matches()) {
        throw wrong(
            i,
            "This is a merge conflict: keep the lines of both sides without the markers, then run"
                + " 'ssot baseline update --only-shrink'");
      }
      if (!line.isEmpty() && !line.equals(Baseline.LAST) && !line.equals("]}")) {
        entries.add(entry(i, line.endsWith(",") ? line.substring(0, line.length() - 1) : line));
      }
    }
    if (!end().endsWith("]}")) {
      throw wrong(
          lines.length - 1,
          "This baseline ends too early: its last line should be " + Baseline.LAST);
    }
    return new Baseline(entries);
  }

  private String end() {
    return Stream.of(lines)
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .reduce("", (before, line) -> line);
  }

  private void header() throws UsageException {
    Matcher header = HEADER.matcher(lines[0].strip());
    if (!header.matches()) {
      throw wrong(0, "This is no baseline of ssot: its first line should be " + Baseline.FIRST);
    }
    int version = Integer.parseInt(header.group(1));
    if (version < 1 || version > Baseline.VERSION) {
      throw wrong(
          0,
          "This baseline has version "
              + version
              + " and this ssot knows version "
              + Baseline.VERSION
              + "; use the ssot that wrote it, or a newer one");
    }
  }

  private Entry entry(int line, String text) throws UsageException {
    try {
      return EntryText.read(text);
    } catch (EntryText.Malformed e) {
      throw wrong(line, "In this entry, " + e.getMessage());
    }
  }

  private UsageException wrong(int line, String sentence) {
    return new UsageException(name + ":" + (line + 1) + ": " + sentence);
  }
}
