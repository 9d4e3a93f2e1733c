package dev.ssot.reports.json;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/** Lets a library that wants a writer write to anything that takes text. */
final class AppendableWriter extends Writer {

  private final Appendable out;

  AppendableWriter(Appendable out) {
    this.out = out;
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    out.append(CharBuffer.wrap(text, offset, length));
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    out.append(text, offset, offset + length);
  }

  @Override
  public void flush() {
    // Whoever opened the target flushes it.
  }

  @Override
  public void close() {
    // Whoever opened the target closes it.
  }
}
