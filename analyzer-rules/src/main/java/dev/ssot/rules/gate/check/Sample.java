package dev.ssot.rules.gate.check;

import dev.ssot.model.result.Metric;
import dev.ssot.model.result.Result;
import dev.ssot.model.result.Violation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a trend keeps of one commit.
 *
 * @param metrics the figures of the whole tree
 * @param keys of all findings that nothing suppresses, equal ones as often as they occur
 */
record Sample(List<Metric> metrics, List<String> keys) {

  private static final String FIGURE = "figure ";

  static Sample of(Result result) {
    List<Metric> metrics = result.metricsOf("");
    List<String> keys =
        result.violations().stream()
            .filter(violation -> violation.status() != Violation.Status.SUPPRESSED)
            .map(Violation::key)
            .sorted()
            .toList();
    return new Sample(metrics, keys);
  }

  byte[] bytes() {
    StringBuilder text = new StringBuilder();
    for (Metric metric : metrics) {
      text.append(FIGURE)
          .append(metric.name())
          .append(' ')
          .append(metric.count())
          .append(' ')
          .append(metric.target())
          .append('\n');
    }
    keys.forEach(key -> text.append(key).append('\n'));
    return text.append("end\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Empty if the bytes are damaged. */
  static Optional<Sample> read(byte[] bytes) {
    List<Metric> metrics = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    if (lines.isEmpty() || !lines.get(lines.size() - 1).equals("end")) {
      return Optional.empty();
    }
    try {
      for (String line : lines.subList(0, lines.size() - 1)) {
        if (line.startsWith(FIGURE)) {
          String[] parts = line.split(" ", -1);
          int count = Integer.parseInt(parts[2]);
          metrics.add(new Metric(parts[1], "", count, Integer.parseInt(parts[3])));
        } else {
          keys.add(line);
        }
      }
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      return Optional.empty();
    }
    return Optional.of(new Sample(List.copyOf(metrics), List.copyOf(keys)));
  }

  /** How many keys of these are not among others, of equal ones those that are more. */
  int beyond(Sample other) {
    List<String> left = new ArrayList<>(other.keys);
    int beyond = 0;
    int next = 0;
    for (String key : keys) {
      while (next < left.size() && left.get(next).compareTo(key) < 0) {
        next++;
      }
      if (next < left.size() && left.get(next).equals(key)) {
        next++;
      } else {
        beyond++;
      }
    }
    return beyond;
  }
}
