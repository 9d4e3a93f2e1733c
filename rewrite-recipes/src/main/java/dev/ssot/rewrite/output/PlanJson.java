package dev.ssot.rewrite.output;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.ssot.model.migration.MigrationPlan;
import dev.ssot.model.result.InvalidJson;
import dev.ssot.rewrite.json.RecordJson;

/** {@code plan.json}, as {@code schemas/plan.schema.json} describes it. */
public final class PlanJson {

  private PlanJson() {}

  private record Versioned(String schemaVersion, @JsonUnwrapped MigrationPlan plan) {}

  private record Version(String schemaVersion) {}

  /** The whole plan; the same plan gives the same text. */
  public static String write(MigrationPlan plan) {
    return RecordJson.write(new Versioned(MigrationPlan.SCHEMA_VERSION, plan));
  }

  /**
   * Reads a plan of this or a later minor version.
   *
   * @throws InvalidJson if it is none
   */
  public static MigrationPlan read(String json) {
    String version = RecordJson.read(Version.class, json).schemaVersion();
    String major = MigrationPlan.SCHEMA_VERSION.replaceFirst("\\..*", "");
    if (!version.startsWith(major + ".")) {
      throw new InvalidJson(
          "it has the schema version " + version + ", and " + major + ".x is understood");
    }
    return RecordJson.read(MigrationPlan.class, json);
  }
}
