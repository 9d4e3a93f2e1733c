package dev.ssot.rules.scan.recall;

import dev.ssot.rules.scan.cache.Contents;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.CRC32;

/** How an outcome is kept: behind the contents of the tree that it is about, if they are kept. */
final class Kept {

  private static final int HEADER = 2 * Integer.BYTES;

  private final ByteBuffer bytes;

  /** What {@link #of} has made; nobody has looked whether it is whole. */
  Kept(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes);
  }

  static byte[] of(byte[] contents, byte[] outcome) {
    ByteBuffer bytes = ByteBuffer.allocate(HEADER + contents.length + outcome.length);
    bytes.putInt(contents.length).putInt(checksum(ByteBuffer.wrap(contents)));
    return bytes.put(contents).put(outcome).array();
  }

  private static int checksum(ByteBuffer contents) {
    CRC32 sum = new CRC32();
    sum.update(contents);
    return (int) sum.getValue();
  }

  Optional<byte[]> outcome() {
    int start = HEADER + length();
    if (start < HEADER) {
      return Optional.empty();
    }
    byte[] outcome = new byte[bytes.limit() - start];
    bytes.get(start, outcome);
    return Optional.of(outcome);
  }

  /** Empty if none were kept, or if they are damaged. */
  Optional<Contents> contents() {
    int length = length();
    if (length <= 0) {
      return Optional.empty();
    }
    ByteBuffer contents = bytes.slice(HEADER, length);
    return checksum(contents.duplicate()) == bytes.getInt(Integer.BYTES)
        ? Optional.of(Contents.read(contents))
        : Optional.empty();
  }

  /** Of the contents; negative if these bytes are no such thing. */
  private int length() {
    int length = bytes.limit() < HEADER ? Integer.MIN_VALUE : bytes.getInt(0);
    return length > bytes.limit() - HEADER ? Integer.MIN_VALUE : length;
  }
}
