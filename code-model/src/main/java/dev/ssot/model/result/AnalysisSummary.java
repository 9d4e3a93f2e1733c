package dev.ssot.model.result;

import java.util.List;

/**
 * What was read.
 *
 * @param files how many source files there are
 * @param testFiles how many of them are tests
 * @param lines how many lines they have
 * @param types how many types they declare
 * @param skipped the files that could not be read
 */
public record AnalysisSummary(
    int files, int testFiles, long lines, int types, List<Skipped> skipped) {

  /** A file that could not be read, where, and why. */
  public record Skipped(String path, int line, int column, String reason) {

    /** The file, and the place in it if one is known. */
    public String place() {
      return line > 0 ? path + ":" + line + ":" + column : path;
    }
  }

  /** The same with another number of lines. */
  public AnalysisSummary withLines(long count) {
    return new AnalysisSummary(files, testFiles, count, types, skipped);
  }

  /** Whether every file could be read. */
  public boolean complete() {
    return skipped.isEmpty();
  }
}
