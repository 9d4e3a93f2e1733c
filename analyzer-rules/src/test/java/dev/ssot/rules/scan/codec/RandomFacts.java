package dev.ssot.rules.scan.codec;

import dev.ssot.model.facts.FileFacts;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Facts with nothing in common but their types: whatever the records allow. */
public final class RandomFacts {

  private static final int[] NUMBERS = {0, 1, -1, 2, 63, 64, 127, 128, 300, 70_000, 1 << 30};
  private static final String[] TEXTS = {
    "", "a", "String", "java.util.List<String>", "Grüße", "\u0000", "日本語", "\uD83D\uDE00", "\uD800"
  };

  private final Random random;

  private RandomFacts(long seed) {
    this.random = new Random(seed);
  }

  /** The facts of that seed. */
  public static FileFacts of(long seed) {
    try {
      return (FileFacts) new RandomFacts(seed).any(FileFacts.class, 0);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private Object any(Type type, int depth) throws ReflectiveOperationException {
    if (type instanceof ParameterizedType generic) {
      return list(generic.getActualTypeArguments()[0], depth);
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isRecord()) {
      return record(plain, depth);
    }
    return plain.isEnum() ? one(plain.getEnumConstants()) : simple(plain);
  }

  private Object simple(Class<?> type) {
    return switch (type.getName()) {
      case "int" -> number();
      case "long" -> random.nextLong();
      case "boolean" -> random.nextBoolean();
      case "java.lang.String" -> text();
      case "[I" -> random.ints(random.nextInt(9)).toArray();
      default -> throw new IllegalStateException("No random value of " + type);
    };
  }

  private int number() {
    int index = random.nextInt(NUMBERS.length + 2);
    return index < NUMBERS.length ? NUMBERS[index] : random.nextInt();
  }

  private String text() {
    int index = random.nextInt(TEXTS.length + 2);
    return index < TEXTS.length ? TEXTS[index] : "text" + random.nextInt(50);
  }

  private Object one(Object[] values) {
    return values[random.nextInt(values.length)];
  }

  private List<Object> list(Type element, int depth) throws ReflectiveOperationException {
    int length = depth > 5 ? 0 : random.nextInt(3);
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      values.add(any(element, depth + 1));
    }
    return List.copyOf(values);
  }

  private Object record(Class<?> type, int depth) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Object[] arguments = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      boolean nullable = components[i].getAnnotatedType().getAnnotations().length > 0;
      boolean absent = nullable && random.nextBoolean();
      arguments[i] = absent ? null : any(components[i].getGenericType(), depth + 1);
    }
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Constructor<?> constructor = type.getDeclaredConstructor(types);
    return constructor.newInstance(arguments);
  }
}
