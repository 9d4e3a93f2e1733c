package dev.ssot.reports;

import dev.ssot.model.result.Result;
import dev.ssot.reports.json.ResultReader;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Results that {@code ssot check --format json=FILE} wrote about real code: {@code
 * -Dssot.results=FILE:FILE}; none if nothing is said.
 */
final class RealResults {

  private RealResults() {}

  /** Some results, and the real ones. */
  static List<Result> and(Result... samples) {
    String files = System.getProperty("ssot.results", "");
    Stream<String> named = Stream.of(files.split(File.pathSeparator)).filter(f -> !f.isEmpty());
    return Stream.concat(Stream.of(samples), named.map(Path::of).map(RealResults::read)).toList();
  }

  private static Result read(Path file) {
    try (Reader text = Files.newBufferedReader(file)) {
      return ResultReader.read(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
