package dev.ssot.reports;

import com.google.auto.service.AutoService;
import dev.ssot.model.ReportFormat;
import dev.ssot.model.ReportSettings;
import dev.ssot.model.result.AnalysisSummary.Skipped;
import dev.ssot.model.result.ConceptSummary;
import dev.ssot.model.result.Result;
import dev.ssot.model.result.Violation;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.reports.text.PathPrefix;
import dev.ssot.reports.text.Sentences;
import dev.ssot.reports.xml.XmlAttributes;
import dev.ssot.reports.xml.XmlWriter;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * JUnit XML, for everything that shows tests. A violation is a test case: failed if it is new,
 * skipped if something accepts it. A rule that finds nothing in a concept, or nothing at all, is a
 * test case that passes; a file that cannot be read is one with an error.
 */
@AutoService(ReportFormat.class)
public final class JunitReport implements ReportFormat {

  @Override
  public String id() {
    return "junit";
  }

  @Override
  public String description() {
    return "JUnit XML, for everything that shows tests.";
  }

  @Override
  public void write(Result result, ReportSettings settings, Appendable out) throws IOException {
    PathPrefix prefix = PathPrefix.of(settings);
    List<Passed> passed = passed(result);
    XmlAttributes totals = totals(result, passed.size());
    XmlWriter.document(out)
        .element(
            "testsuites",
            totals,
            suites ->
                suites.element(
                    "testsuite",
                    totals,
                    cases -> {
                      for (Violation violation : result.violations()) {
                        violation(cases, violation, prefix);
                      }
                      for (Passed each : passed) {
                        cases.element("testcase", testCase(each.rule(), each.name()));
                      }
                      for (Skipped file : result.analysis().skipped()) {
                        unreadable(cases, file, prefix);
                      }
                    }));
  }

  /** A rule that finds nothing in a concept, or nothing outside of concepts. */
  private record Passed(String rule, String concept) {

    String name() {
      return rule + ": " + (concept.isEmpty() ? "everywhere else" : concept);
    }
  }

  private static List<Passed> passed(Result result) {
    Set<Passed> violated = new HashSet<>();
    for (Violation violation : result.violations()) {
      violated.add(new Passed(violation.rule(), violation.concept()));
    }
    return result.rules().stream()
        .map(RuleInfo::id)
        .flatMap(
            rule ->
                Stream.concat(Stream.of(""), result.concepts().stream().map(ConceptSummary::name))
                    .map(concept -> new Passed(rule, concept)))
        .filter(each -> !violated.contains(each))
        .toList();
  }

  private static XmlAttributes totals(Result result, int passed) {
    long failures = result.violations().stream().filter(Violation::isNew).count();
    int errors = result.analysis().skipped().size();
    return new XmlAttributes()
        .with("name", "ssot")
        .with("tests", result.violations().size() + (long) passed + errors)
        .with("failures", failures)
        .with("errors", errors)
        .with("skipped", result.violations().size() - failures)
        .with("time", "0");
  }

  private static void violation(XmlWriter cases, Violation violation, PathPrefix prefix)
      throws IOException {
    String name = violation.rule() + ": " + violation.subject();
    String detail = violation.detail().isEmpty() ? "" : " (" + violation.detail() + ")";
    String path = prefix.on(violation.place().path());
    int line = violation.place().range().startLine();
    cases.element(
        "testcase",
        testCase(violation.rule(), name + detail).with("file", path).with("line", line),
        outcome -> {
          if (violation.isNew()) {
            outcome.element(
                "failure",
                new XmlAttributes()
                    .with("type", violation.severity().label())
                    .with("message", violation.message()),
                path + ":" + line + "\n" + Sentences.about(violation));
          } else {
            outcome.element("skipped", new XmlAttributes().with("message", accepted(violation)));
          }
        });
  }

  private static String accepted(Violation violation) {
    String status = violation.status().label();
    return violation.justification().isEmpty() ? status : status + ": " + violation.justification();
  }

  private static void unreadable(XmlWriter cases, Skipped file, PathPrefix prefix)
      throws IOException {
    String path = prefix.on(file.path());
    cases.element(
        "testcase",
        testCase("analysis", "analysis: " + path).with("file", path),
        outcome ->
            outcome.element(
                "error",
                new XmlAttributes().with("type", "unreadable").with("message", file.reason())));
  }

  private static XmlAttributes testCase(String className, String name) {
    return new XmlAttributes().with("classname", className).with("name", name).with("time", "0");
  }
}
