package dev.ssot.rewrite.output;

import dev.ssot.model.migration.Phase;
import dev.ssot.model.migration.Step;
import dev.ssot.rewrite.plan.Planned;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All files that a plan is written as, by their paths in the folder that they go to. */
public final class PlanFiles {

  private PlanFiles() {}

  /**
   * The files of a plan: {@code plan.json}, {@code plan.md}, {@code rewrite-phase-N.yml}, and one
   * patch a step below {@code patches}.
   *
   * @param guards whether to write guard tests as well, below {@code guards}
   */
  public static Map<String, byte[]> of(Planned planned, boolean guards) {
    Map<String, byte[]> files = new TreeMap<>();
    files.put("plan.json", bytes(PlanJson.write(planned.plan())));
    files.put("plan.md", bytes(PlanMarkdown.write(planned.plan())));
    OpenRewriteYaml yaml = new OpenRewriteYaml(planned.index());
    for (Phase phase : Phase.values()) {
      yaml.write(planned.plan(), phase)
          .ifPresent(text -> files.put("rewrite-phase-" + phase.number() + ".yml", bytes(text)));
    }
    List<Step> steps = planned.plan().steps();
    for (Step step : steps) {
      files.put(
          "patches/" + step.id() + ".patch",
          Patch.bytes(planned.writes().getOrDefault(step.id(), List.of())));
    }
    if (guards) {
      GuardTests tests = new GuardTests(planned.index());
      planned
          .concepts()
          .forEach(
              concept ->
                  tests
                      .of(concept)
                      .forEach((path, text) -> files.put("guards/" + path, bytes(text))));
    }
    return files;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
