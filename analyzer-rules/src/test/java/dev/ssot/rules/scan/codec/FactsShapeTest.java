package dev.ssot.rules.scan.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.facts.FileFacts;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Facts that gain a component must not be read from packs that lack it. */
class FactsShapeTest {

  private final TreeMap<String, String> shapes = new TreeMap<>(Comparator.naturalOrder());

  @Test
  void the_shape_of_the_facts_is_the_one_that_the_codecs_were_written_for() {
    describe(FileFacts.class);

    assertThat(shapes.toString().hashCode())
        .as(
            "The facts have changed to %s: teach the codecs, and set FactsCodec.SHAPE to the new"
                + " value",
            shapes)
        .isEqualTo(FactsCodec.SHAPE);
  }

  private void describe(Type type) {
    if (type instanceof ParameterizedType generic) {
      Arrays.stream(generic.getActualTypeArguments()).forEach(this::describe);
    } else if (type instanceof Class<?> plain && plain.isEnum()) {
      shapes.put(plain.getName(), Arrays.toString(plain.getEnumConstants()));
    } else if (type instanceof Class<?> plain && plain.isRecord() && !known(plain)) {
      shapes.put(plain.getName(), "");
      shapes.put(plain.getName(), Arrays.toString(plain.getRecordComponents()));
      for (RecordComponent component : plain.getRecordComponents()) {
        describe(component.getGenericType());
      }
    }
  }

  private boolean known(Class<?> type) {
    return shapes.containsKey(type.getName());
  }
}
