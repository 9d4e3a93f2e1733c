package dev.ssot.reports.github;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Text that shows source code, in which the runner takes nothing for a command. The word that ends
 * it is a digest of the text, so the text cannot hold it, and the same text gives the same bytes.
 */
public final class Inert {

  private Inert() {}

  public static void write(String text, Appendable out) throws IOException {
    String word = "ssot-" + digest(text);
    out.append("::stop-commands::").append(word).append('\n');
    out.append(text);
    if (!text.endsWith("\n")) {
      out.append('\n');
    }
    out.append("::").append(word).append("::\n");
  }

  private static String digest(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
