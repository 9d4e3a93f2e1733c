package dev.ssot.reports.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/** A text inside a page, compressed, in characters that no markup can be made of. */
public final class DataBlock {

  private DataBlock() {}

  /** The element that holds the text. */
  public static String of(String name, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return "<script type=\"text/plain\" data-name=\""
        + name
        + "\">"
        + Base64.getEncoder().encodeToString(bytes.toByteArray())
        + "</script>\n";
  }
}
