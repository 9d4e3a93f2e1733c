package dev.ssot.rules.scan.cache;

import dev.ssot.model.facts.FileFacts;
import dev.ssot.rules.scan.codec.DamagedFactsException;
import dev.ssot.rules.scan.codec.FactsCodec;
import dev.ssot.rules.scan.codec.FactsInput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** One file of facts, read as a whole. Immutable; safe to read from several threads. */
final class Pack {

  private final Path file;
  private final byte[] bytes;
  private final ByteBuffer numbers;
  private final int entries;
  private final int frontEnds;
  private final int entriesAt;
  private final PackStrings strings;
  // Written by several threads, but only ever with the same value.
  private final boolean[] used;

  private Pack(Path file, byte[] bytes) {
    this.file = file;
    this.bytes = bytes;
    this.numbers = ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    this.entries = numbers.getInt(12);
    this.frontEnds = numbers.getInt(16);
    int texts = numbers.getInt(20);
    int offsetsAt = PackLayout.HEADER + entries * PackLayout.ROW;
    int textsAt = offsetsAt + (texts + 1) * Integer.BYTES;
    this.entriesAt = textsAt + numbers.getInt(24);
    this.strings = new PackStrings(bytes, texts, offsetsAt, textsAt);
    this.used = new boolean[entries];
  }

  /** Reads a pack; empty if the file is gone, damaged, or of another version. */
  static Optional<Pack> open(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return isWhole(bytes) ? Optional.of(new Pack(file, bytes)) : Optional.empty();
    } catch (IOException | OutOfMemoryError e) {
      return Optional.empty();
    }
  }

  private static boolean isWhole(byte[] bytes) {
    if (bytes.length < PackLayout.HEADER) {
      return false;
    }
    ByteBuffer header = ByteBuffer.wrap(bytes);
    if (header.getLong() != PackLayout.MARK || header.getInt() != PackLayout.SHAPE) {
      return false;
    }
    long rows = (long) header.getInt() * PackLayout.ROW;
    int frontEnds = header.getInt();
    int texts = header.getInt();
    long head = PackLayout.HEADER + rows + (texts + 1L) * Integer.BYTES + header.getInt();
    long length = head + header.getInt();
    return rows >= 0
        && frontEnds <= texts
        && length == bytes.length
        && head >= PackLayout.HEADER
        && head <= length
        && header.getInt() == checksum(bytes, (int) head);
  }

  /** The checksum over the head of a pack, its own place left out. */
  static int checksum(byte[] bytes, int head) {
    CRC32 sum = new CRC32();
    sum.update(bytes, 0, PackLayout.CHECKSUM_AT);
    sum.update(bytes, PackLayout.HEADER, head - PackLayout.HEADER);
    return (int) sum.getValue();
  }

  Path file() {
    return file;
  }

  int size() {
    return bytes.length;
  }

  int entries() {
    return entries;
  }

  /** The row of a key, negative if there is none. */
  int row(BlobId blob, String frontEnd) {
    int row = first(blob);
    while (row < entries && blob(row).equals(blob)) {
      int name = field(row, 0);
      if (name >= 0 && name < frontEnds && strings.text(name).equals(frontEnd)) {
        used[row] = true;
        return row;
      }
      row++;
    }
    return -1;
  }

  /** Whether this run has asked for a row. */
  boolean isUsed(int row) {
    return used[row];
  }

  FactsKey key(int row) {
    return new FactsKey(blob(row), strings.text(field(row, 0)));
  }

  int length(int row) {
    return field(row, 2);
  }

  int lastUse(int row) {
    return field(row, 4);
  }

  /** The facts of a row, or null if they are damaged. */
  @Nullable FileFacts facts(int row) {
    long start = (long) entriesAt + field(row, 1);
    long end = start + field(row, 2);
    if (start < entriesAt || end < start || end > bytes.length) {
      return null;
    }
    CRC32 sum = new CRC32();
    sum.update(bytes, (int) start, (int) (end - start));
    if ((int) sum.getValue() != field(row, 3)) {
      return null;
    }
    try {
      return FactsCodec.read(new FactsInput(bytes, (int) start, (int) end, strings));
    } catch (DamagedFactsException e) {
      return null;
    }
  }

  /** The first row that is not before a blob. */
  private int first(BlobId blob) {
    int low = 0;
    int high = entries;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isBefore(middle, blob)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean isBefore(int row, BlobId blob) {
    long high = numbers.getLong(PackLayout.HEADER + row * PackLayout.ROW);
    return high == blob.high()
        ? blob(row).compareTo(blob) < 0
        : Long.compareUnsigned(high, blob.high()) < 0;
  }

  private BlobId blob(int row) {
    int at = PackLayout.HEADER + row * PackLayout.ROW;
    return new BlobId(numbers.getLong(at), numbers.getLong(at + 8), numbers.getInt(at + 16));
  }

  private int field(int row, int number) {
    int at = PackLayout.HEADER + row * PackLayout.ROW + BlobId.BYTES;
    return numbers.getInt(at + number * Integer.BYTES);
  }
}
