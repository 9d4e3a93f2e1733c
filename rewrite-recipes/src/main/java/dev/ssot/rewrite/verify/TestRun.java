package dev.ssot.rewrite.verify;

import dev.ssot.model.migration.Check.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a run of the tests said, test by test.
 *
 * @param tests how each ended, by class and name
 */
public record TestRun(Map<String, Status> tests) {

  /** A test that passed and does not any more. */
  public record Regression(String test, String now) {}

  /** Reads the JUnit XML reports, as Surefire and Gradle write them, below a folder. */
  public static TestRun read(Path root) throws IOException {
    Map<String, Status> tests = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(TestRun::isReport).sorted().toList()) {
        read(file, tests);
      }
    }
    return new TestRun(tests);
  }

  private static boolean isReport(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith("TEST-") && name.endsWith(".xml");
  }

  private static void read(Path file, Map<String, Status> tests) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try (var in = Files.newInputStream(file)) {
      XMLStreamReader reader = factory.createXMLStreamReader(in);
      String test = "";
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          test = element(reader, test, tests);
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException(file + " is no test report: " + e.getMessage(), e);
    }
  }

  private static String element(XMLStreamReader reader, String test, Map<String, Status> tests) {
    switch (reader.getLocalName()) {
      case "testcase" -> {
        String name =
            reader.getAttributeValue(null, "classname")
                + "#"
                + reader.getAttributeValue(null, "name");
        tests.putIfAbsent(name, Status.PASSED);
        return name;
      }
      case "failure", "error" -> tests.put(test, Status.FAILED);
      case "skipped" -> tests.put(test, Status.SKIPPED);
      default -> {}
    }
    return test;
  }

  public long passed() {
    return tests.values().stream().filter(each -> each == Status.PASSED).count();
  }

  private static String word(Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  /** The tests that passed before and fail, are skipped, or are gone now. */
  public List<Regression> regressions(TestRun now) {
    List<Regression> regressions = new ArrayList<>();
    tests.forEach(
        (test, outcome) -> {
          Status later = now.tests.get(test);
          if (outcome == Status.PASSED && later != Status.PASSED) {
            regressions.add(new Regression(test, later == null ? "gone" : word(later)));
          }
        });
    return regressions;
  }
}
