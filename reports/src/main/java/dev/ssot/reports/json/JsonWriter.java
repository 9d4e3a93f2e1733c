package dev.ssot.reports.json;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes one JSON object; the same on every system. */
public final class JsonWriter {

  private final JsonGenerator json;

  private JsonWriter(JsonGenerator json) {
    this.json = json;
  }

  /** Writes one object, indented, and a line end. */
  public static void write(Appendable out, Consumer<JsonWriter> members) throws IOException {
    write(out, new Indented(), members);
    out.append('\n');
  }

  /** Writes one object without any space that is not part of a text. */
  public static void writeCompact(Appendable out, Consumer<JsonWriter> members) throws IOException {
    write(out, ObjectWriteContext.empty(), members);
  }

  /** Writes a list of objects, indented, and a line end. */
  public static <T> void writeList(Appendable out, List<T> values, Element<T> element)
      throws IOException {
    generate(
        out,
        new Indented(),
        writer -> {
          writer.json.writeStartArray();
          values.forEach(value -> writer.object(object -> element.write(object, value)));
          writer.json.writeEndArray();
        });
    out.append('\n');
  }

  private static void write(Appendable out, ObjectWriteContext style, Consumer<JsonWriter> members)
      throws IOException {
    generate(out, style, writer -> writer.object(members));
  }

  private static void generate(
      Appendable out, ObjectWriteContext style, Consumer<JsonWriter> content) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(style, new AppendableWriter(out))) {
      content.accept(new JsonWriter(json));
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  public JsonWriter text(String name, String value) {
    json.writeStringProperty(name, value);
    return this;
  }

  public JsonWriter number(String name, long value) {
    json.writeNumberProperty(name, value);
    return this;
  }

  public JsonWriter number(String name, double value) {
    json.writeNumberProperty(name, value);
    return this;
  }

  public JsonWriter flag(String name, boolean value) {
    json.writeBooleanProperty(name, value);
    return this;
  }

  public JsonWriter nothing(String name) {
    json.writeNullProperty(name);
    return this;
  }

  public JsonWriter object(String name, Consumer<JsonWriter> members) {
    json.writeName(name);
    object(members);
    return this;
  }

  public JsonWriter texts(String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
    return this;
  }

  /** A list of objects. */
  public <T> JsonWriter objects(String name, List<T> values, Element<T> element) {
    json.writeArrayPropertyStart(name);
    values.forEach(value -> object(writer -> element.write(writer, value)));
    json.writeEndArray();
    return this;
  }

  private void object(Consumer<JsonWriter> members) {
    json.writeStartObject();
    members.accept(this);
    json.writeEndObject();
  }

  /** How one value of a list becomes the members of an object. */
  @FunctionalInterface
  public interface Element<T> {
    void write(JsonWriter json, T value);
  }

  private static final class Indented extends ObjectWriteContext.Base {

    private static final Separators SEPARATORS =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter(SEPARATORS)
          .withObjectIndenter(TWO_SPACES)
          .withArrayIndenter(TWO_SPACES);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
