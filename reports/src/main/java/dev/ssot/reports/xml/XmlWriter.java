package dev.ssot.reports.xml;

import java.io.IOException;

/** Writes indented XML; what XML cannot hold becomes a replacement character. */
public final class XmlWriter {

  private final Appendable out;
  private final int depth;

  private XmlWriter(Appendable out, int depth) {
    this.out = out;
    this.depth = depth;
  }

  /** Begins a document. */
  public static XmlWriter document(Appendable out) throws IOException {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    return new XmlWriter(out, 0);
  }

  /** Writes what is in an element. */
  @FunctionalInterface
  public interface Content {
    void writeTo(XmlWriter children) throws IOException;
  }

  /** An element with elements in it. */
  public void element(String name, XmlAttributes attributes, Content content) throws IOException {
    indent().append('<').append(name).append(attributes.text()).append(">\n");
    content.writeTo(new XmlWriter(out, depth + 1));
    indent().append("</").append(name).append(">\n");
  }

  /** An element with nothing in it. */
  public void element(String name, XmlAttributes attributes) throws IOException {
    indent().append('<').append(name).append(attributes.text()).append("/>\n");
  }

  /** An element with text in it. */
  public void element(String name, XmlAttributes attributes, String text) throws IOException {
    indent().append('<').append(name).append(attributes.text()).append('>');
    out.append(XmlAttributes.escaped(text)).append("</").append(name).append(">\n");
  }

  private Appendable indent() throws IOException {
    return out.append("  ".repeat(depth));
  }
}
