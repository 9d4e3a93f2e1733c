package dev.ssot.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which reports go into which files. */
final class Formats {

  private static final Map<String, String> FILES =
      Map.of(
          "json", "result.json",
          "html", "report.html",
          "sarif", "ssot.sarif",
          "gitlab", "gl-code-quality-report.json",
          "junit", "TEST-ssot.xml",
          "checkstyle", "checkstyle-ssot.xml",
          "rdjsonl", "ssot.rdjsonl",
          "markdown", "summary.md");

  private Formats() {}

  /** The terminal report, and those that are named, each in its file unless it names one. */
  static List<String> options(List<String> formats, Path folder) {
    List<String> options = new ArrayList<>(List.of("--format=terminal"));
    for (String format : formats) {
      String file = FILES.get(format);
      options.add("--format=" + (file == null ? format : format + "=" + folder.resolve(file)));
    }
    return options;
  }
}
