package dev.ssot.reports.html;

import dev.ssot.model.ReportSettings;
import dev.ssot.model.result.Excerpt;
import dev.ssot.model.result.Result;
import dev.ssot.reports.HtmlReport;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Writes the pages that the browser tests open into the folder given. */
final class HtmlSamples {

  private static final List<String> APPLIED =
      List.of(
          "1.1-complete-unifiedwebsocketmanager-against",
          "1.2-add-createisolatedmanager-to-websocketma",
          "1.3-settle-one-signature-for-12-methods-with",
          "2.1-turn-isolatedwebsocketmanager-into-a-dep");

  private HtmlSamples() {}

  static void writeTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    write(folder.resolve("sample.html"), SampleResult.result(), Map.of());
    write(
        folder.resolve("everything.html"),
        SampleResult.result(),
        Map.of(
            "plan",
            text("plan.json"),
            "applied",
            String.join("\n", APPLIED),
            "trend",
            text("trend.json"),
            SourceBlock.PROPERTY,
            SourceBlock.of(sources(), 0),
            "codeowners",
            text("CODEOWNERS"),
            "source-url",
            "https://forge.example/chat/blob/main/{path}#L{line}"));
    write(
        folder.resolve("large.html"),
        new LargeResult(20_000).result(),
        Map.of(
            "codeowners", "* @acme/platform\n/services/billing*/ @acme/money\n",
            "path-prefix", "services/"));
    write(folder.resolve("hostile.html"), HostileResult.result(), HostileResult.properties());
    write(folder.resolve("empty.html"), empty(), Map.of());
  }

  private static List<Excerpt> sources() {
    return List.of(
        source(
            "connection/ConnectionManager.java",
            23,
            """
            /** Keeps connections. */

            public class ConnectionManager {
                private final Map<UserId, Connection> connections = new HashMap<>();

                public int getConnectionCount() {
                    // not only those that are open }
                    return connections.size();
                }

            }

            class Another {}"""),
        source(
            "unified/UnifiedWebSocketManager.java",
            24,
            """
            public class UnifiedWebSocketManager {
                private final Map<UserId, Connection> connections = new HashMap<>();

                public int getConnectionCount() {
                    // not only those that are open }
                    return connections.size();
                }

                public void close() {}
            }"""));
  }

  private static Excerpt source(String file, int from, String text) {
    return new Excerpt(
        "src/main/java/com/example/chat/websocket/" + file, from, text.lines().toList());
  }

  private static Result empty() {
    Result sample = SampleResult.result();
    return new Result(
        sample.toolVersion(),
        sample.profile(),
        sample.rules(),
        sample.analysis(),
        List.of(),
        List.of(),
        List.of(),
        SampleResult.verdict(List.of(), 0));
  }

  private static String text(String resource) {
    return String.join("\n", Lines.of(resource));
  }

  private static void write(Path file, Result result, Map<String, String> properties)
      throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      new HtmlReport().write(result, new ReportSettings(false, 0, false, properties), out);
    }
  }
}
