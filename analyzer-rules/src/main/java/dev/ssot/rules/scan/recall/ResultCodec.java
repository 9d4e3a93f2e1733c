package dev.ssot.rules.scan.recall;

import dev.ssot.model.result.Result;
import java.io.IOException;
import java.io.Reader;
import java.util.function.Function;

/**
 * How a result becomes text, and text the same result.
 *
 * @param reader throws a runtime exception if the text is no result
 */
public record ResultCodec(Writer writer, Function<Reader, Result> reader) {

  /** Writes a result. */
  @FunctionalInterface
  public interface Writer {
    void write(Result result, Appendable out) throws IOException;
  }
}
