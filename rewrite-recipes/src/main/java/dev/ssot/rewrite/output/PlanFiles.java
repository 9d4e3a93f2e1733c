package dev.ssot.rewrite.output;

import dev.ssot.model.migration.Phase;
import dev.ssot.model.migration.Step;
import dev.ssot.rewrite.plan.Planned;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** All files that a plan is written as, by their paths in the folder that they go to. */
public final class PlanFiles {

  private PlanFiles() {}

  /**
   * The files of a plan: {@code plan.json}, {@code plan.md}, {@code rewrite-phase-N.yml}, and one
   * patch a step below {@code patches}, numbered in their order.
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
    patches(planned, files);
    if (guards) {
      GuardTests tests = new GuardTests(planned.after(), planned.plan());
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

  /** Their names sort as they are to be applied. */
  private static void patches(Planned planned, Map<String, byte[]> files) {
    List<Step> steps = planned.plan().steps();
    int digits = String.valueOf(steps.size()).length();
    for (int i = 0; i < steps.size(); i++) {
      String id = steps.get(i).id();
      String number = String.format(Locale.ROOT, "%0" + digits + "d", i + 1);
      files.put(
          "patches/" + number + "-" + id + ".patch",
          Patch.bytes(planned.writes().getOrDefault(id, List.of())));
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
