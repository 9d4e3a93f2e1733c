package dev.ssot.rewrite.tree;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash that git gives to the content of a file. */
public final class BlobHash {

  private BlobHash() {}

  /** 40 hexadecimal digits. */
  public static String of(byte[] content) {
    MessageDigest digest = sha1();
    digest.update(("blob " + content.length + '\0').getBytes(StandardCharsets.US_ASCII));
    return HexFormat.of().formatHex(digest.digest(content));
  }

  private static MessageDigest sha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }
}
