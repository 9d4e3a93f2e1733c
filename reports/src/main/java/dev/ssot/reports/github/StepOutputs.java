package dev.ssot.reports.github;

import dev.ssot.model.result.Verdict;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The outputs of a step, for the steps behind it. */
public final class StepOutputs {

  private StepOutputs() {}

  /**
   * Writes one output a line.
   *
   * @param sarif where the SARIF log was written, "" if none was
   */
  public static void write(Verdict verdict, String sarif, int exitCode, Appendable out)
      throws IOException {
    Map<String, String> outputs = new LinkedHashMap<>();
    outputs.put("new-count", String.valueOf(verdict.newViolations()));
    outputs.put("gating-count", String.valueOf(verdict.gating()));
    outputs.put("baselined-count", String.valueOf(verdict.baselined()));
    outputs.put("suppressed-count", String.valueOf(verdict.suppressed()));
    outputs.put("fixed-count", String.valueOf(verdict.fixed()));
    outputs.put("sarif-path", sarif.replaceAll("[\\r\\n]", " "));
    outputs.put("exit-code", String.valueOf(exitCode));
    for (Map.Entry<String, String> output : outputs.entrySet()) {
      out.append(output.getKey()).append('=').append(output.getValue()).append('\n');
    }
  }
}
