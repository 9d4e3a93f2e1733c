package dev.ssot.rules.gate.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What identifies a violation across edits that do not concern it: never a line, a path, a message,
 * a count or a score.
 */
public final class Fingerprint {

  private static final char SEPARATOR = 0x1F;
  private static final int BYTES = 16;

  private Fingerprint() {}

  /**
   * The key of a violation: the first half of a SHA-256 sum, as 32 hexadecimal digits.
   *
   * @param concept the name of a declared concept; "" for a discovered one, whose name may change
   *     with its members
   */
  public static String of(String rule, String concept, String subject, String detail) {
    String text = rule + SEPARATOR + concept + SEPARATOR + subject + SEPARATOR + detail;
    byte[] sum = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(sum, 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
