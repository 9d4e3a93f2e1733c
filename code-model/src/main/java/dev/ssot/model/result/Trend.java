package dev.ssot.model.result;

import java.util.List;

/** What a repository came to over time, the oldest point first. */
public record Trend(List<Point> points) {

  /**
   * One commit.
   *
   * @param commit its full hash
   * @param date its day in UTC, such as 2027-01-31
   * @param metrics the figures of the whole tree, in the order of a table
   * @param violations how many findings nothing suppresses
   * @param added how many of them the point before does not have
   * @param fixed how many of the point before are gone
   */
  public record Point(
      String commit, String date, List<Metric> metrics, int violations, int added, int fixed) {}
}
