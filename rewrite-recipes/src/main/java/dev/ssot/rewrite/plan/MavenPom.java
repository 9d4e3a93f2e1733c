package dev.ssot.rewrite.plan;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a {@code pom.xml} says of its module.
 *
 * @param artifact its own artifact id, or ""
 * @param dependencies the artifact ids that it depends on, those of its profiles included
 */
record MavenPom(String artifact, Set<String> dependencies) {

  private static final String ARTIFACT = "project/artifactId";
  private static final String DEPENDENCY = "dependencies/dependency/artifactId";
  private static final Set<String> DEPENDENCIES =
      Set.of("project/" + DEPENDENCY, "project/profiles/profile/" + DEPENDENCY);

  /** Empty if the text is no XML. */
  static Optional<MavenPom> read(String text) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      return Optional.of(read(factory.createXMLStreamReader(new StringReader(text))));
    } catch (XMLStreamException e) {
      return Optional.empty();
    }
  }

  private static MavenPom read(XMLStreamReader reader) throws XMLStreamException {
    String artifact = "";
    Set<String> dependencies = new HashSet<>();
    Deque<String> open = new ArrayDeque<>();
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        open.addLast(reader.getLocalName());
      } else if (event == XMLStreamReader.END_ELEMENT) {
        open.removeLast();
      } else if (event == XMLStreamReader.CHARACTERS) {
        String path = String.join("/", open);
        artifact = path.equals(ARTIFACT) ? reader.getText().strip() : artifact;
        if (DEPENDENCIES.contains(path)) {
          dependencies.add(reader.getText().strip());
        }
      }
    }
    return new MavenPom(artifact, dependencies);
  }
}
