package dev.ssot.reports.markdown;

import dev.ssot.model.ReportSettings;
import dev.ssot.model.result.Fixed;
import dev.ssot.model.result.Metric;
import dev.ssot.model.result.Place;
import dev.ssot.model.result.Result;
import dev.ssot.model.result.Verdict;
import dev.ssot.model.result.Violation;
import dev.ssot.reports.text.PathPrefix;
import dev.ssot.reports.text.Sentences;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A comment on a change: the verdict, what is new, and how far the debt is from its target. */
public final class Comment {

  /** By it a bot finds the comment that it has to replace. */
  public static final String MARKER = "<!-- ssot -->";

  /** GitHub takes comments of 65,536 characters. */
  private static final int MOST_ROWS = 50;

  private final Result result;
  private final PathPrefix prefix;
  private final Appendable out;

  private Comment(Result result, PathPrefix prefix, Appendable out) {
    this.result = result;
    this.prefix = prefix;
    this.out = out;
  }

  public static void write(Result result, ReportSettings settings, Appendable out)
      throws IOException {
    Comment comment = new Comment(result, PathPrefix.of(settings), out);
    comment.verdict();
    comment.standing();
    comment.violations();
    comment.fixed();
    comment.metrics();
  }

  private void verdict() throws IOException {
    Verdict verdict = result.verdict();
    line(MARKER);
    line("### ssot: " + (verdict.passed() ? "passed" : "failed"));
    line("");
    line(Sentences.capital(Sentences.judgement(verdict)) + ".");
    if (!result.analysis().complete()) {
      line("");
      String files = Sentences.counted(result.analysis().skipped().size(), "problem");
      line("**Incomplete:** " + files + " in files that could not be read; they were not judged.");
    }
  }

  private void standing() throws IOException {
    Verdict verdict = result.verdict();
    line("");
    line("| new | fixed | baselined | suppressed | open in all |");
    line("|---:|---:|---:|---:|---:|");
    line(
        "| %s | %s | %s | %s | %s |"
            .formatted(
                Sentences.count(verdict.newViolations()),
                Sentences.count(verdict.fixed()),
                Sentences.count(verdict.baselined()),
                Sentences.count(verdict.suppressed()),
                debt(verdict)));
  }

  /** What is open now and, where a baseline says what was, by how much that has changed. */
  private static String debt(Verdict verdict) {
    String open = Sentences.count((long) verdict.newViolations() + verdict.baselined());
    if (verdict.baselined() + verdict.fixed() == 0) {
      return open;
    }
    int change = verdict.newViolations() - verdict.fixed();
    return open + " (" + (change == 0 ? "as before" : (change > 0 ? "+" : "") + change) + ")";
  }

  private void violations() throws IOException {
    table("New", result.violations().stream().filter(Violation::isNew).toList());
  }

  private void fixed() throws IOException {
    List<Fixed> fixed = result.fixed();
    if (fixed.isEmpty()) {
      return;
    }
    line("");
    line("#### Fixed");
    line("");
    line("| rule | what |");
    line("|---|---|");
    for (Fixed each : fixed.stream().limit(MOST_ROWS).toList()) {
      line("| " + Markdown.code(each.rule()) + " | " + Markdown.code(what(each)) + " |");
    }
    rest(fixed.size());
  }

  private static String what(Fixed fixed) {
    return fixed.detail().isEmpty() ? fixed.subject() : fixed.subject() + ": " + fixed.detail();
  }

  private void table(String title, List<Violation> violations) throws IOException {
    if (violations.isEmpty()) {
      return;
    }
    line("");
    line("#### " + title);
    line("");
    line("| | rule | where | what |");
    line("|---|---|---|---|");
    for (Violation violation : violations.stream().limit(MOST_ROWS).toList()) {
      row(violation);
    }
    rest(violations.size());
  }

  private void row(Violation violation) throws IOException {
    Place place = violation.place();
    line(
        "| %s | %s | %s | %s |"
            .formatted(
                violation.severity().label(),
                Markdown.code(violation.rule()),
                Markdown.code(prefix.on(place.path()) + ":" + place.range().startLine()),
                Markdown.text(Sentences.about(violation))));
  }

  /** One concept a row, one metric a column: what there is, and what there should be. */
  private void metrics() throws IOException {
    List<Metric> metrics = new ArrayList<>(result.criteria());
    metrics.addAll(result.metricsOf(""));
    Map<String, List<Metric>> concepts =
        metrics.stream()
            .collect(
                Collectors.groupingBy(Metric::concept, LinkedHashMap::new, Collectors.toList()));
    if (concepts.isEmpty()) {
      return;
    }
    List<String> names = metrics.stream().map(Metric::name).distinct().toList();
    line("");
    line("<details><summary>How far it is to one source of truth: now, then the target</summary>");
    line("");
    line("| concept | " + String.join(" | ", names) + " |");
    line("|---|" + "---:|".repeat(names.size()));
    for (Map.Entry<String, List<Metric>> concept : first(concepts)) {
      line("| " + name(concept.getKey()) + cells(names, concept.getValue()) + " |");
    }
    rest(concepts.size());
    line("");
    line("</details>");
  }

  private static List<Map.Entry<String, List<Metric>>> first(Map<String, List<Metric>> concepts) {
    return concepts.entrySet().stream().limit(MOST_ROWS).toList();
  }

  private static String name(String concept) {
    return concept.isEmpty() ? "everything" : Markdown.code(concept);
  }

  private static String cells(List<String> names, List<Metric> metrics) {
    StringBuilder cells = new StringBuilder();
    for (String name : names) {
      String cell =
          metrics.stream()
              .filter(metric -> metric.name().equals(name))
              .map(metric -> metric.count() + " \u2192 " + metric.target())
              .findFirst()
              .orElse("");
      cells.append(" | ").append(cell);
    }
    return cells.toString();
  }

  private void rest(int rows) throws IOException {
    if (rows > MOST_ROWS) {
      line("");
      line("and " + Sentences.count(rows - (long) MOST_ROWS) + " more.");
    }
  }

  private void line(String text) throws IOException {
    out.append(text).append('\n');
  }
}
