package dev.ssot.reports.json;

import dev.ssot.model.result.InvalidJson;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** A JSON object that has been read; asks for its members by name and type. */
public final class JsonObject {

  private final String where;
  private final Map<String, @Nullable Object> members;

  private JsonObject(String where, Map<String, @Nullable Object> members) {
    this.where = where;
    this.members = members;
  }

  /**
   * Reads one object.
   *
   * @throws InvalidJson if the text is none
   */
  public static JsonObject read(Reader text) {
    JsonFactory factory =
        JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    try (JsonParser json = factory.createParser(ObjectReadContext.empty(), text)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new InvalidJson("it does not start with an object");
      }
      JsonObject object = new JsonObject("", members(json, ""));
      if (json.nextToken() != null) {
        throw new InvalidJson("there is more text after the object");
      }
      return object;
    } catch (JacksonException e) {
      throw new InvalidJson(e.getOriginalMessage(), e);
    }
  }

  /** What it has, in the order of the text. */
  public List<String> names() {
    return List.copyOf(members.keySet());
  }

  public String text(String name) {
    return required(name, String.class);
  }

  public boolean flag(String name) {
    return required(name, Boolean.class);
  }

  public int integer(String name) {
    long value = count(name);
    if (value != (int) value) {
      throw new InvalidJson(where + name + " is too large: " + value);
    }
    return (int) value;
  }

  public long count(String name) {
    return required(name, Long.class);
  }

  /** A number with or without a fraction. */
  public double number(String name) {
    return required(name, Number.class).doubleValue();
  }

  public JsonObject object(String name) {
    return required(name, JsonObject.class);
  }

  /** An object that may be null. */
  public Optional<JsonObject> optional(String name) {
    return members.get(name) == null ? Optional.empty() : Optional.of(object(name));
  }

  public List<String> texts(String name) {
    return list(name, String.class).toList();
  }

  /** A list of objects, each turned into a value. */
  public <T> List<T> objects(String name, Function<JsonObject, T> element) {
    return list(name, JsonObject.class).map(element).toList();
  }

  private <T> Stream<T> list(String name, Class<T> type) {
    List<?> values = required(name, List.class);
    return values.stream().map(value -> cast(name, value, type));
  }

  private <T> T required(String name, Class<T> type) {
    return cast(name, members.get(name), type);
  }

  private <T> T cast(String name, @Nullable Object value, Class<T> type) {
    if (!type.isInstance(value)) {
      String found = value == null ? "nothing" : "something else";
      throw new InvalidJson(where + name + " should be " + wording(type) + " and is " + found);
    }
    return type.cast(value);
  }

  private static String wording(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "String" -> "a text";
      case "Boolean" -> "true or false";
      case "Long" -> "a whole number";
      case "Number" -> "a number";
      case "List" -> "a list";
      default -> "an object";
    };
  }

  private static Map<String, @Nullable Object> members(JsonParser json, String where) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      json.nextToken();
      members.put(name, value(json, where + name));
    }
    return members;
  }

  private static @Nullable Object value(JsonParser json, String where) {
    return switch (json.currentToken()) {
      case VALUE_STRING -> json.getString();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NUMBER_INT -> json.getLongValue();
      case VALUE_NUMBER_FLOAT -> json.getDoubleValue();
      case START_OBJECT -> new JsonObject(where + ".", members(json, where + "."));
      case START_ARRAY -> elements(json, where);
      default -> null;
    };
  }

  private static List<@Nullable Object> elements(JsonParser json, String where) {
    List<@Nullable Object> elements = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(json, where + "[" + elements.size() + "]"));
    }
    return elements;
  }
}
