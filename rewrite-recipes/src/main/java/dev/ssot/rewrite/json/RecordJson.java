package dev.ssot.rewrite.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.result.InvalidJson;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records as indented JSON objects: components by name and in their order, enum constants in lower
 * case, a recipe or an argument with its simple name as {@code kind}. The same on every system.
 */
public final class RecordJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .addMixIn(Recipe.class, Kind.class)
          .addMixIn(Recipe.Argument.class, Kind.class)
          .defaultPrettyPrinter(indented())
          .build();

  private RecordJson() {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
  private interface Kind {}

  private static DefaultPrettyPrinter indented() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""))
        .withObjectIndenter(lines)
        .withArrayIndenter(lines);
  }

  /** A record as JSON, with a line feed at the end of every line. */
  public static String write(Record value) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n";
  }

  /**
   * The record that an object describes; members that the record does not know are passed over.
   *
   * @throws InvalidJson if something is missing or of another type
   */
  public static <T extends Record> T read(Class<T> type, String json) {
    try {
      T value = MAPPER.readValue(json, type);
      if (value == null) {
        throw new InvalidJson("it should be an object");
      }
      return value;
    } catch (DatabindException e) {
      throw new InvalidJson(sentence(e), e);
    } catch (JacksonException e) {
      throw new InvalidJson(e.getOriginalMessage(), e);
    }
  }

  private static String sentence(DatabindException e) {
    String where = e.getPath().isEmpty() ? "it" : path(e);
    if (e instanceof InvalidTypeIdException kind) {
      return where + ".kind has the unknown value " + kind.getTypeId();
    }
    if (e instanceof InvalidFormatException format) {
      return where + " has the unknown value " + format.getValue();
    }
    return where + " is missing or not what it should be";
  }

  private static String path(DatabindException e) {
    return e.getPath().stream()
        .map(
            step ->
                step.getPropertyName() == null
                    ? "[" + step.getIndex() + "]"
                    : "." + step.getPropertyName())
        .collect(Collectors.joining())
        .substring(1);
  }
}
