package dev.ssot.rewrite.verify;

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
 * @param tests the outcome of each, by class and name
 */
public record TestRun(Map<String, Outcome> tests) {

  /** How a test ended. */
  public enum Outcome {
    PASSED,
    FAILED,
    SKIPPED;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A test that passed and does not any more. */
  public record Regression(String test, String now) {}

  /** Reads the JUnit XML reports, as Surefire and Gradle write them, below a folder. */
  public static TestRun read(Path root) throws IOException {
    Map<String, Outcome> tests = new TreeMap<>();
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

  private static void read(Path file, Map<String, Outcome> tests) throws IOException {
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

  private static String element(XMLStreamReader reader, String test, Map<String, Outcome> tests) {
    switch (reader.getLocalName()) {
      case "testcase" -> {
        String name =
            reader.getAttributeValue(null, "classname")
                + "#"
                + reader.getAttributeValue(null, "name");
        tests.putIfAbsent(name, Outcome.PASSED);
        return name;
      }
      case "failure", "error" -> tests.put(test, Outcome.FAILED);
      case "skipped" -> tests.put(test, Outcome.SKIPPED);
      default -> {}
    }
    return test;
  }

  public long passed() {
    return tests.values().stream().filter(each -> each == Outcome.PASSED).count();
  }

  /** The tests that passed before and fail, are skipped, or are gone now. */
  public List<Regression> regressions(TestRun now) {
    List<Regression> regressions = new ArrayList<>();
    tests.forEach(
        (test, outcome) -> {
          Outcome later = now.tests.get(test);
          if (outcome == Outcome.PASSED && later != Outcome.PASSED) {
            regressions.add(new Regression(test, later == null ? "gone" : later.label()));
          }
        });
    return regressions;
  }
}
