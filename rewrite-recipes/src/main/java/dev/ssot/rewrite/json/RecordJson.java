package dev.ssot.rewrite.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Records as JSON objects: components by name, enum constants in lower case, the record of a sealed
 * interface with its simple name as {@code kind}.
 */
public final class RecordJson {

  private static final String KIND = "kind";

  private RecordJson() {}

  /** A record as maps, lists and plain values. */
  public static Map<String, @Nullable Object> toJson(Record value) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    if (isVariant(value.getClass())) {
      object.put(KIND, value.getClass().getSimpleName());
    }
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      object.put(component.getName(), plain(read(component, value)));
    }
    return object;
  }

  private static boolean isVariant(Class<?> type) {
    return Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed);
  }

  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof Record nested) {
      return toJson(nested);
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> array = new ArrayList<>();
      list.forEach(element -> array.add(plain(element)));
      return array;
    }
    return value instanceof Enum<?> constant ? label(constant) : value;
  }

  private static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable Object read(RecordComponent component, Record value) {
    try {
      return component.getAccessor().invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }

  /**
   * The record that an object describes; members that the record does not know are passed over.
   *
   * @throws InvalidJson if something is missing or of another type
   */
  public static <T> T fromJson(Class<T> type, @Nullable Object json) {
    return type.cast(record(type, json, ""));
  }

  private static @Nullable Object value(Type type, @Nullable Object json, String at) {
    if (type instanceof ParameterizedType list) {
      return list(list.getActualTypeArguments()[0], json, at);
    }
    Class<?> raw = (Class<?>) type;
    if (raw.isSealed()) {
      return value(variant(raw, json, at), json, at);
    }
    if (raw.isRecord()) {
      return record(raw, json, at);
    }
    if (json == null && raw == String.class) {
      return null;
    }
    return raw.isEnum() ? constant(raw, json, at) : primitive(raw, json, at);
  }

  private static List<@Nullable Object> list(Type element, @Nullable Object json, String at) {
    if (!(json instanceof List<?> array)) {
      throw new InvalidJson(at + " should be a list");
    }
    List<@Nullable Object> values = new ArrayList<>();
    for (Object each : array) {
      values.add(value(element, each, at + "[" + values.size() + "]"));
    }
    return values;
  }

  private static Class<?> variant(Class<?> sealed, @Nullable Object json, String at) {
    Object kind = json instanceof Map<?, ?> object ? object.get(KIND) : null;
    return Arrays.stream(sealed.getPermittedSubclasses())
        .filter(permitted -> permitted.getSimpleName().equals(kind))
        .findFirst()
        .orElseThrow(() -> new InvalidJson(at + ".kind has the unknown value " + kind));
  }

  private static Object record(Class<?> type, @Nullable Object json, String at) {
    if (!(json instanceof Map<?, ?> object)) {
      throw new InvalidJson((at.isEmpty() ? "it" : at) + " should be an object");
    }
    RecordComponent[] components = type.getRecordComponents();
    @Nullable Object[] arguments = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      String name = components[i].getName();
      if (!object.containsKey(name)) {
        throw new InvalidJson((at.isEmpty() ? "" : at + ".") + name + " is missing");
      }
      arguments[i] =
          value(
              components[i].getGenericType(),
              object.get(name),
              at.isEmpty() ? name : at + "." + name);
    }
    return construct(type, components, arguments);
  }

  private static Object construct(
      Class<?> type, RecordComponent[] components, @Nullable Object[] arguments) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return type.getConstructor(types).newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot create " + type, e);
    }
  }

  private static Object constant(Class<?> type, @Nullable Object json, String at) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> label((Enum<?>) constant).equals(json))
        .findFirst()
        .orElseThrow(() -> new InvalidJson(at + " has the unknown value " + json));
  }

  private static Object primitive(Class<?> type, @Nullable Object json, String at) {
    Class<?> wanted =
        type == int.class ? Integer.class : type == boolean.class ? Boolean.class : type;
    if (!wanted.isInstance(json)) {
      throw new InvalidJson(at + " should be a " + wanted.getSimpleName().toLowerCase(Locale.ROOT));
    }
    return json;
  }
}
