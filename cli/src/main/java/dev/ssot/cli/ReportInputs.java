package dev.ssot.cli;

import dev.ssot.model.result.InvalidJson;
import dev.ssot.model.result.Result;
import dev.ssot.reports.html.SourceBlock;
import dev.ssot.reports.text.RulePages;
import dev.ssot.rewrite.journal.Entry;
import dev.ssot.rewrite.journal.Journal;
import dev.ssot.rewrite.output.PlanJson;
import dev.ssot.rules.scan.Repository;
import dev.ssot.rules.scan.Scanner;
import dev.ssot.rules.scan.SourceText;
import dev.ssot.rules.scan.UsageException;
import dev.ssot.rules.summary.Excerpts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What reports show beside the result, above all that in HTML. */
final class ReportInputs {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--plan",
      paramLabel = "FILE",
      description = "Show this plan.json, or that of this folder, in the HTML report.")
  private @Nullable Path plan;

  @Option(
      names = "--trend",
      paramLabel = "FILE",
      description = "Show the trend in this JSON file in the HTML report.")
  private @Nullable Path trend;

  @Option(
      names = "--codeowners",
      paramLabel = "FILE",
      description = "Who owns what in the HTML report; CODEOWNERS of the repository if not given.")
  private @Nullable Path codeowners;

  @Option(
      names = "--source-url",
      paramLabel = "URL",
      description = {
        "Link sources in the HTML report to the forge, as in",
        "https://host/group/project/blob/main/{path}#L{line}"
      })
  private @Nullable String sourceUrl;

  @Option(
      names = "--rules-url",
      paramLabel = "URL",
      description = {
        "Link rules in the HTML and SARIF reports to their pages, as in",
        "https://host/group/ssot/blob/main/docs/rules/{rule}.md"
      })
  private @Nullable String rulesUrl;

  /**
   * The settings of the HTML report.
   *
   * @param paths of the scan; none for the current folder
   * @throws UsageException if a file cannot be read
   */
  Map<String, String> properties(List<Path> paths) throws UsageException {
    Repository repository = Repository.of(paths);
    Map<String, String> properties = new LinkedHashMap<>();
    if (plan != null) {
      properties.put("plan", plan(plan));
      properties.put("applied", applied(repository.root()));
    }
    properties.put("trend", trend == null ? "" : TrendFile.text(trend));
    properties.put(
        "codeowners", codeowners == null ? repository.owners() : content("owners", codeowners));
    properties.put("path-prefix", repository.prefix());
    properties.put("source-url", address("--source-url", sourceUrl, "{path}", "{line}"));
    properties.put(RulePages.PROPERTY, address("--rules-url", rulesUrl, "{rule}", ""));
    return properties;
  }

  /**
   * The source that the HTML report shows beside a result, as far as it lies in the tree unchanged.
   *
   * @param paths of the scan; none for the current folder
   */
  Map<String, String> sources(Result result, List<Path> paths) throws UsageException {
    Excerpts found = Excerpts.of(result, SourceText.below(Scanner.root(paths))::lines);
    return Map.of(SourceBlock.PROPERTY, SourceBlock.of(found.excerpts(), found.omitted()));
  }

  /** The plan in a file, or in the folder that {@code ssot plan} has written. */
  private static String plan(Path file) throws UsageException {
    Path json = Files.isDirectory(file) ? file.resolve("plan.json") : file;
    String text = content("plan", json);
    try {
      PlanJson.read(text);
      return text;
    } catch (InvalidJson e) {
      throw new UsageException(json + " is no plan of ssot: " + e.getMessage());
    }
  }

  /** The ids of the steps that stand in the tree, one a line. */
  private static String applied(Path root) {
    try {
      return Journal.of(root).applied().stream().map(Entry::step).collect(Collectors.joining("\n"));
    } catch (IOException e) {
      return "";
    }
  }

  private String address(String option, @Nullable String url, String needed, String more) {
    if (url == null) {
      return "";
    }
    if (!url.matches("(?i)https?://.*" + Pattern.quote(needed) + ".*")) {
      String perhaps = more.isEmpty() ? "" : ", and perhaps " + more;
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          option + " is an http or https address with " + needed + " in it" + perhaps);
    }
    return url;
  }

  static String content(String what, Path file) throws UsageException {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UsageException("The " + what + " in '" + file + "' cannot be read");
    }
  }
}
