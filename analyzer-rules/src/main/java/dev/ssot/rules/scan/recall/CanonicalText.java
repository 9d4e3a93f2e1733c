package dev.ssot.rules.scan.recall;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values as text that is the same in every process, which that of maps and sets is not: equal
 * values have equal texts, and other values other ones. Records are taken apart, so that what is
 * added to one counts from then on.
 */
final class CanonicalText {

  private CanonicalText() {}

  static String of(@Nullable Object value) {
    if (value instanceof Record composite) {
      return ofRecord(composite);
    }
    if (value instanceof Map<?, ?> map) {
      return list(
          map.entrySet().stream()
              .map(entry -> list(List.of(of(entry.getKey()), of(entry.getValue()))))
              .sorted()
              .toList());
    }
    if (value instanceof Set<?> set) {
      return list(set.stream().map(CanonicalText::of).sorted().toList());
    }
    if (value instanceof Collection<?> values) {
      return list(values.stream().map(CanonicalText::of).toList());
    }
    return value == null ? "null" : value.getClass().getName() + ":" + value;
  }

  private static String ofRecord(Record composite) {
    StringBuilder text = new StringBuilder(composite.getClass().getName());
    for (RecordComponent component : composite.getClass().getRecordComponents()) {
      try {
        String value = of(component.getAccessor().invoke(composite));
        text.append(list(List.of(component.getName(), value)));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(component + " cannot be read", e);
      }
    }
    return text.toString();
  }

  /** With lengths, so that no text of an element can look like the end of it. */
  private static String list(List<String> texts) {
    StringBuilder list = new StringBuilder("[");
    texts.forEach(text -> list.append(text.length()).append(' ').append(text));
    return list.append(']').toString();
  }
}
