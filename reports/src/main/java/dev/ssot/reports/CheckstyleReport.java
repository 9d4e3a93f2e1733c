package dev.ssot.reports;

import com.google.auto.service.AutoService;
import dev.ssot.model.ReportFormat;
import dev.ssot.model.ReportSettings;
import dev.ssot.model.result.Result;
import dev.ssot.model.result.Violation;
import dev.ssot.reports.text.PathPrefix;
import dev.ssot.reports.text.Sentences;
import dev.ssot.reports.xml.XmlAttributes;
import dev.ssot.reports.xml.XmlWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The XML of Checkstyle, which Jenkins and others read: what is new. */
@AutoService(ReportFormat.class)
public final class CheckstyleReport implements ReportFormat {

  /** The version of Checkstyle whose format this is. */
  private static final String FORMAT_VERSION = "4.3";

  @Override
  public String id() {
    return "checkstyle";
  }

  @Override
  public String description() {
    return "Checkstyle XML, for Jenkins and others.";
  }

  @Override
  public void write(Result result, ReportSettings settings, Appendable out) throws IOException {
    PathPrefix prefix = PathPrefix.of(settings);
    Map<String, List<Violation>> byFile =
        result.violations().stream()
            .filter(Violation::isNew)
            .collect(
                Collectors.groupingBy(
                    violation -> prefix.on(violation.place().path()),
                    TreeMap::new,
                    Collectors.toList()));
    XmlWriter.document(out)
        .element(
            "checkstyle",
            new XmlAttributes().with("version", FORMAT_VERSION),
            files -> {
              for (Map.Entry<String, List<Violation>> file : byFile.entrySet()) {
                file(files, file.getKey(), file.getValue());
              }
            });
  }

  private static void file(XmlWriter files, String path, List<Violation> violations)
      throws IOException {
    files.element(
        "file",
        new XmlAttributes().with("name", path),
        errors -> {
          for (Violation violation : violations) {
            errors.element("error", error(violation));
          }
        });
  }

  private static XmlAttributes error(Violation violation) {
    return new XmlAttributes()
        .with("line", violation.place().range().startLine())
        .with("column", violation.place().range().startColumn())
        .with("severity", violation.severity().label())
        .with("message", Sentences.about(violation))
        .with("source", violation.rule());
  }
}
