package dev.ssot.rules.scan.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The git blob hash of a content: SHA-1 over {@code blob <length>\0} and the bytes. */
public record BlobId(long high, long middle, int low) implements Comparable<BlobId> {

  static final int BYTES = 20;

  private static final HexFormat HEX = HexFormat.of();

  /** The hash of a content. */
  public static BlobId of(byte[] content) {
    MessageDigest digest = sha1();
    digest.update(("blob " + content.length + "\0").getBytes(StandardCharsets.US_ASCII));
    return read(ByteBuffer.wrap(digest.digest(content)));
  }

  /** Reads forty hexadecimal digits. */
  public static BlobId parse(String hex) {
    return read(ByteBuffer.wrap(HEX.parseHex(hex)));
  }

  static BlobId read(ByteBuffer from) {
    return new BlobId(from.getLong(), from.getLong(), from.getInt());
  }

  void write(ByteBuffer to) {
    to.putLong(high).putLong(middle).putInt(low);
  }

  private static MessageDigest sha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-1", e);
    }
  }

  @Override
  public int compareTo(BlobId other) {
    int byHigh = Long.compareUnsigned(high, other.high);
    int byMiddle = byHigh != 0 ? byHigh : Long.compareUnsigned(middle, other.middle);
    return byMiddle != 0 ? byMiddle : Integer.compareUnsigned(low, other.low);
  }

  /** Forty hexadecimal digits. */
  @Override
  public String toString() {
    return HEX.toHexDigits(high) + HEX.toHexDigits(middle) + HEX.toHexDigits(low);
  }
}
