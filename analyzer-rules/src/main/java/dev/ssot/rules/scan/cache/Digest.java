package dev.ssot.rules.scan.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** One hash over a sequence of texts; other texts, or the same ones cut elsewhere, give another. */
public final class Digest {

  private final MessageDigest hash = sha256();

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** Adds a text. */
  public Digest add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds bytes. */
  public Digest add(byte[] bytes) {
    hash.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
    hash.update(bytes);
    return this;
  }

  /** The hash in hexadecimal digits; it can be asked for once. */
  public String hex() {
    return HexFormat.of().formatHex(hash.digest());
  }
}
