package dev.ssot.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The published schema of a result, made strict: readers must pass over members that they do not
 * know, but we may not write any that the schema does not describe.
 */
final class ResultSchema {

  private static final Path FILE = Path.of("../schemas/result.schema.json");
  private static final Schema STRICT = strict();

  private ResultSchema() {}

  static void check(String json) {
    assertThat(STRICT.validate(json, InputFormat.JSON)).isEmpty();
  }

  private static Schema strict() {
    try {
      JsonNode schema = new JsonMapper().readTree(Files.readString(FILE));
      close(schema);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(schema);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(JsonNode schema) {
    if (schema instanceof ObjectNode object && object.path("type").asString("").equals("object")) {
      object.put("additionalProperties", false);
    }
    schema.forEach(ResultSchema::close);
  }
}
