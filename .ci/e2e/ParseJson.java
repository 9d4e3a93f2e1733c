import java.io.File;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Ends with 0 if the file holds one JSON object and nothing else. */
final class ParseJson {
  public static void main(String[] arguments) {
    try (JsonParser parser =
        new JsonFactory().createParser(ObjectReadContext.empty(), new File(arguments[0]))) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalStateException("not a JSON object: " + arguments[0]);
      }
      parser.skipChildren();
      if (parser.nextToken() != null) {
        throw new IllegalStateException("more than one JSON value: " + arguments[0]);
      }
    }
  }
}
