package dev.ssot.reports.terminal;

import dev.ssot.model.rule.Severity;

/** Colours, or none. */
final class Paint {

  private static final String ESCAPE = "\u001B[";
  private static final String RESET = ESCAPE + "0m";

  private final boolean colours;

  Paint(boolean colours) {
    this.colours = colours;
  }

  String bold(String text) {
    return in("1", text);
  }

  String dim(String text) {
    return in("2", text);
  }

  String frame(String text) {
    return in("1;34", text);
  }

  String good(String text) {
    return in("1;32", text);
  }

  String bad(String text) {
    return in("1;31", text);
  }

  /** A line that comes. */
  String added(String text) {
    return in("32", text);
  }

  /** A line that goes. */
  String removed(String text) {
    return in("31", text);
  }

  /** A part of a table that people should look at. */
  String warn(String text) {
    return in("33", text);
  }

  String severity(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> in("1;31", text);
      case WARNING -> in("1;33", text);
      case INFO -> in("1;36", text);
    };
  }

  private String in(String colour, String text) {
    return colours && !text.isEmpty() ? ESCAPE + colour + "m" + text + RESET : text;
  }
}
