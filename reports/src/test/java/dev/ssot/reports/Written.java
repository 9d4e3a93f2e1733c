package dev.ssot.reports;

import dev.ssot.model.ReportFormat;
import dev.ssot.model.ReportSettings;
import dev.ssot.model.result.Result;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports as their consumers read them. */
final class Written {

  private static final JsonMapper MAPPER = new JsonMapper();

  private Written() {}

  static String text(ReportFormat format, Result result) {
    return text(format, result, Map.of());
  }

  static String text(ReportFormat format, Result result, Map<String, String> properties) {
    StringBuilder out = new StringBuilder();
    try {
      format.write(result, new ReportSettings(false, 0, false, properties), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  static JsonNode json(String text) {
    return MAPPER.readTree(text);
  }

  static List<JsonNode> list(JsonNode array) {
    return array.valueStream().toList();
  }

  static Element xml(String text) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(text)))
          .getDocumentElement();
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new AssertionError(text, e);
    }
  }

  static List<Element> elements(Element root, String name) {
    NodeList found = root.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }
}
