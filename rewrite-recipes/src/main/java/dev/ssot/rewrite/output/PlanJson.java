package dev.ssot.rewrite.output;

import dev.ssot.model.migration.MigrationPlan;
import dev.ssot.rewrite.json.InvalidJson;
import dev.ssot.rewrite.json.Json;
import dev.ssot.rewrite.json.RecordJson;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code plan.json}, as {@code schemas/plan.schema.json} describes it. */
public final class PlanJson {

  private static final String VERSION = "schemaVersion";

  private PlanJson() {}

  /** The whole plan; the same plan gives the same text. */
  public static String write(MigrationPlan plan) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put(VERSION, MigrationPlan.SCHEMA_VERSION);
    object.putAll(RecordJson.toJson(plan));
    return Json.write(object);
  }

  /**
   * Reads a plan of this or a later minor version.
   *
   * @throws InvalidJson if it is none
   */
  public static MigrationPlan read(String json) {
    Object value = Json.read(json);
    Object version = value instanceof Map<?, ?> object ? object.get(VERSION) : null;
    String major = MigrationPlan.SCHEMA_VERSION.replaceFirst("\\..*", "");
    if (!(version instanceof String text) || !text.startsWith(major + ".")) {
      throw new InvalidJson(
          "it has the schema version " + version + ", and " + major + ".x is understood");
    }
    return RecordJson.fromJson(MigrationPlan.class, value);
  }
}
