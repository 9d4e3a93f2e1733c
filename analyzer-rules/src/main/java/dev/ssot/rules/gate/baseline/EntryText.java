package dev.ssot.rules.gate.baseline;

import dev.ssot.rules.gate.identity.Canonical;
import dev.ssot.rules.gate.identity.Identity;
import dev.ssot.rules.gate.identity.Shape;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.json.JsonFactory;

/** An entry as a JSON object on one line. */
final class EntryText {

  /** A line is no entry; the message is the end of a sentence. */
  static final class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Malformed(String message) {
      super(message);
    }
  }

  private static final JsonFactory JSON = new JsonFactory();
  private static final List<String> MEMBERS =
      List.of(
          "rule",
          "subject",
          "detail",
          "concept",
          "key",
          "shape",
          "canonical",
          "canonicalShape",
          "reason",
          "owner",
          "issue",
          "expires",
          "phase");

  private EntryText() {}

  static String of(Entry entry) {
    Identity identity = entry.identity();
    Notes notes = entry.notes();
    StringBuilder text = new StringBuilder("{");
    add(text, "rule", identity.rule());
    add(text, "subject", identity.subject());
    add(text, "detail", identity.detail());
    add(text, "concept", identity.concept());
    add(text, "key", identity.key());
    add(text, "shape", identity.shape().text());
    add(text, "canonical", identity.canonical().symbol());
    add(text, "canonicalShape", identity.canonical().shape().text());
    add(text, "reason", notes.reason());
    add(text, "owner", notes.owner());
    add(text, "issue", notes.issue());
    add(text, "expires", notes.expires() == null ? "" : notes.expires().toString());
    if (notes.phase().matches("0|[1-9][0-9]{0,8}")) {
      text.append(",\"phase\":").append(notes.phase());
    } else {
      add(text, "phase", notes.phase());
    }
    return text.append('}').toString();
  }

  private static void add(StringBuilder text, String name, String value) {
    if (!value.isEmpty()) {
      text.append(text.length() > 1 ? ",\"" : "\"").append(name).append("\":\"");
      JsonStringEncoder.getInstance().quoteAsString(value, text);
      text.append('"');
    }
  }

  static Entry read(String line) {
    Map<String, String> members = members(line);
    for (String name : members.keySet()) {
      if (!MEMBERS.contains(name)) {
        throw new Malformed("'" + name + "' is unknown; known here: " + String.join(", ", MEMBERS));
      }
    }
    Identity identity =
        new Identity(
            required(members, "rule"),
            members.getOrDefault("concept", ""),
            required(members, "subject"),
            members.getOrDefault("detail", ""),
            required(members, "key"),
            new Shape(members.getOrDefault("shape", "")),
            new Canonical(
                members.getOrDefault("canonical", ""),
                new Shape(members.getOrDefault("canonicalShape", ""))));
    Notes notes =
        new Notes(
            members.getOrDefault("reason", ""),
            members.getOrDefault("owner", ""),
            members.getOrDefault("issue", ""),
            date(members.get("expires")),
            members.getOrDefault("phase", ""));
    return Entry.read(identity, notes, line);
  }

  private static String required(Map<String, String> members, String name) {
    String value = members.getOrDefault(name, "");
    if (value.isEmpty()) {
      throw new Malformed("'" + name + "' is missing");
    }
    return value;
  }

  private static @Nullable LocalDate date(@Nullable String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new Malformed("'expires' must be a date such as 2027-01-31, not '" + text + "'");
    }
  }

  private static Map<String, String> members(String line) {
    Map<String, String> members = new LinkedHashMap<>();
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new Malformed("this is no entry");
      }
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (!value.isScalarValue()) {
          throw new Malformed("'" + name + "' must be text");
        }
        members.put(name, json.getString());
      }
      if (json.nextToken() != null) {
        throw new Malformed("something stands behind the entry");
      }
    } catch (JacksonException e) {
      throw new Malformed("this is not JSON: " + e.getOriginalMessage());
    }
    return members;
  }
}
