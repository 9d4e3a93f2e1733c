package dev.ssot.reports;

import com.google.auto.service.AutoService;
import dev.ssot.model.ReportFormat;
import dev.ssot.model.ReportSettings;
import dev.ssot.model.result.Result;
import dev.ssot.reports.html.DataBlock;
import dev.ssot.reports.html.SourceBlock;
import dev.ssot.reports.json.JsonWriter;
import dev.ssot.reports.json.ResultWriter;
import dev.ssot.reports.text.PathPrefix;
import dev.ssot.reports.text.RulePages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One page that needs nothing but itself. It holds the JSON of {@link JsonReport}, and beside it
 * what the settings bring: {@code plan} and {@code trend} (JSON), {@code applied} (the ids of the
 * steps of the plan that stand in the tree, one a line), {@code codeowners} (the text of that
 * file), {@code source-url} (such as {@code https://host/tree/{path}#L{line}}), {@code rules-url}
 * (such as {@code https://host/docs/rules/{rule}.md}), and {@code path-prefix}, which makes a path
 * of the result one of the repository, as owners and sources mean it, and {@code sources} as {@link
 * SourceBlock} writes them.
 */
@AutoService(ReportFormat.class)
public final class HtmlReport implements ReportFormat {

  private static final String TEMPLATE = "report.html";
  private static final String PLACEHOLDER = "<!--data-->";
  private static final List<String> SIDE_INPUTS =
      List.of(
          "plan",
          "applied",
          "trend",
          "codeowners",
          PathPrefix.PROPERTY,
          "source-url",
          RulePages.PROPERTY,
          SourceBlock.PROPERTY);

  @Override
  public String id() {
    return "html";
  }

  @Override
  public String description() {
    return "One page to open in a browser: overview, concepts, findings, plan and trend.";
  }

  @Override
  public void write(Result result, ReportSettings settings, Appendable out) throws IOException {
    String template = template();
    int data = template.indexOf(PLACEHOLDER);
    out.append(template, 0, data);
    StringBuilder json = new StringBuilder();
    JsonWriter.writeCompact(json, members -> ResultWriter.write(result, members));
    out.append(DataBlock.of("result", json.toString()));
    for (String name : SIDE_INPUTS) {
      String text = settings.properties().getOrDefault(name, "");
      if (!text.isBlank()) {
        out.append(DataBlock.of(name, text));
      }
    }
    out.append(template, data + PLACEHOLDER.length(), template.length());
  }

  private static String template() throws IOException {
    try (InputStream in = HtmlReport.class.getResourceAsStream(TEMPLATE)) {
      if (in == null) {
        throw new IllegalStateException("The jar of ssot lacks " + TEMPLATE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
