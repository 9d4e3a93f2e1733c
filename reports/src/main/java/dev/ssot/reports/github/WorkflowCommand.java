package dev.ssot.reports.github;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** One command to the runner, on a line of its own. */
final class WorkflowCommand {

  private final String name;
  private final Map<String, String> properties = new LinkedHashMap<>();

  WorkflowCommand(String name) {
    this.name = name;
  }

  WorkflowCommand with(String property, String value) {
    properties.put(property, value);
    return this;
  }

  WorkflowCommand with(String property, int value) {
    return with(property, String.valueOf(value));
  }

  void write(Appendable out, String message) throws IOException {
    out.append("::").append(name);
    String separator = " ";
    for (Map.Entry<String, String> property : properties.entrySet()) {
      out.append(separator).append(property.getKey()).append('=');
      out.append(escaped(property.getValue()).replace(":", "%3A").replace(",", "%2C"));
      separator = ",";
    }
    out.append("::").append(escaped(message)).append('\n');
  }

  /** Percent first, or the others would be escaped twice. */
  private static String escaped(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }
}
