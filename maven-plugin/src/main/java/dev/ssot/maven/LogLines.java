package dev.ssot.maven;

import java.io.Writer;
import java.util.function.Consumer;

/** Hands text on line by line. */
final class LogLines extends Writer {

  private final Consumer<CharSequence> log;
  private final StringBuilder line = new StringBuilder();

  LogLines(Consumer<CharSequence> log) {
    this.log = log;
  }

  @Override
  public void write(char[] text, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      if (text[i] == '\n') {
        end();
      } else if (text[i] != '\r') {
        line.append(text[i]);
      }
    }
  }

  @Override
  public void flush() {
    // A line is handed on when it is whole, or at the end.
  }

  @Override
  public void close() {
    if (!line.isEmpty()) {
      end();
    }
  }

  private void end() {
    log.accept(line.toString());
    line.setLength(0);
  }
}
