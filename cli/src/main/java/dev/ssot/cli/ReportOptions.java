package dev.ssot.cli;

import dev.ssot.model.ReportFormat;
import dev.ssot.reports.terminal.ViolationList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which reports to write, and where. */
final class ReportOptions {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT[=FILE]",
      description = "Write this report, to standard output or to FILE; may be given several times.")
  private List<String> formats = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the report to this file.")
  private @Nullable Path output;

  @Option(
      names = {"-q", "--quiet"},
      description = "Show nothing but the violations.")
  private boolean quiet;

  @Option(names = "--all", description = "Show all violations on the terminal.")
  private boolean all;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Show the first N violations on the terminal (50 if not given).")
  private @Nullable Integer limit;

  /**
   * A report that is wanted.
   *
   * @param file where it goes, null for standard output
   */
  record Request(ReportFormat format, @Nullable Path file) {}

  boolean quiet() {
    return quiet;
  }

  /** Settings of single formats. */
  Map<String, String> properties() {
    if (all) {
      return Map.of(ViolationList.LIMIT, ViolationList.ALL);
    }
    if (limit == null) {
      return Map.of();
    }
    if (limit < 0) {
      throw wrong("--limit takes a number from 0 on, not " + limit);
    }
    return Map.of(ViolationList.LIMIT, String.valueOf(limit));
  }

  /** The reports that are wanted; if none is named, the one for people. */
  List<Request> requests() {
    List<Request> requests = new ArrayList<>();
    for (String format : formats.isEmpty() ? List.of("terminal") : formats) {
      requests.add(request(format));
    }
    if (output != null) {
      redirect(requests, output);
    }
    if (requests.stream().filter(request -> request.file() == null).count() > 1) {
      throw wrong("Only one report can go to standard output; name files as in --format json=FILE");
    }
    return requests;
  }

  private void redirect(List<Request> requests, Path file) {
    if (requests.size() != 1 || requests.get(0).file() != null) {
      throw wrong("--output goes with one --format without a file of its own");
    }
    requests.set(0, new Request(requests.get(0).format(), file));
  }

  private Request request(String text) {
    int equals = text.indexOf('=');
    String id = equals < 0 ? text : text.substring(0, equals);
    Path file = equals < 0 ? null : Path.of(text.substring(equals + 1));
    List<ReportFormat> known = Extensions.formats();
    return known.stream()
        .filter(format -> format.id().equals(id))
        .findFirst()
        .map(format -> new Request(format, file))
        .orElseThrow(() -> unknown(id, known.stream().map(ReportFormat::id).toList()));
  }

  private ParameterException unknown(String id, List<String> known) {
    String question = Nearest.question(id, known);
    String hint = question.isEmpty() ? "; there is " + String.join(", ", known) : question;
    return wrong("Unknown format '" + id + "'" + hint);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
