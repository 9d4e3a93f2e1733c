package dev.ssot.rules.scan.cache;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The blob hash of each file of one tree, as long as its stamp stays the same. Only files that were
 * left alone for a while before they were read are in it: a file that is written again within the
 * same tick of the clock keeps its stamp.
 */
final class StampTable {

  /** One file. */
  record Row(Stamp stamp, BlobId blob) {}

  private static final long MARK = 0x53534F542D533031L; // SSOT-S01
  private static final int HEADER = 16;
  private static final int ROW = 4 + 20 + BlobId.BYTES;

  private final Map<String, Row> rows;

  private StampTable(Map<String, Row> rows) {
    this.rows = rows;
  }

  /** Reads a table; an empty one if the file is gone or damaged. */
  static StampTable read(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return new StampTable(isWhole(bytes) ? rows(bytes) : Map.of());
    } catch (IOException | BufferUnderflowException | IllegalArgumentException e) {
      return new StampTable(Map.of());
    }
  }

  private static boolean isWhole(byte[] bytes) {
    ByteBuffer header = ByteBuffer.wrap(bytes);
    return bytes.length >= HEADER && header.getLong() == MARK && header.getInt() == checksum(bytes);
  }

  private static int checksum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes, HEADER - 4, bytes.length - HEADER + 4);
    return (int) sum.getValue();
  }

  private static Map<String, Row> rows(byte[] file) {
    ByteBuffer bytes = ByteBuffer.wrap(file, HEADER - 4, file.length - HEADER + 4);
    int count = bytes.getInt();
    Map<String, Row> rows = new HashMap<>(Math.min(count, bytes.remaining() / ROW) * 2);
    for (int i = 0; i < count; i++) {
      byte[] path = new byte[Math.min(bytes.getInt(), bytes.remaining())];
      bytes.get(path);
      Stamp stamp = new Stamp(bytes.getLong(), bytes.getLong(), bytes.getInt());
      rows.put(new String(path, StandardCharsets.UTF_8), new Row(stamp, BlobId.read(bytes)));
    }
    return rows;
  }

  /** The hash of a file, or null if it is not known or the file may have changed. */
  @Nullable BlobId blob(String path, Stamp stamp) {
    Row row = rows.get(path);
    return row != null && row.stamp().equals(stamp) ? row.blob() : null;
  }

  /**
   * Writes the table with what this run has found out. Other files stay in it, since the next run
   * may look at another part of the tree, but not for ever.
   */
  void save(Path file, Map<String, Row> found, int asked) throws IOException {
    if (found.isEmpty()) {
      return;
    }
    Map<String, Row> all = new HashMap<>(rows.size() > 3 * asked + 1000 ? Map.of() : rows);
    all.putAll(found);
    write(file, all);
  }

  private static void write(Path file, Map<String, Row> rows) throws IOException {
    long paths = rows.keySet().stream().mapToLong(String::length).sum();
    ByteBuffer bytes = ByteBuffer.allocate((int) (HEADER + rows.size() * (long) ROW + 3 * paths));
    bytes.putLong(MARK).putInt(0).putInt(rows.size());
    rows.forEach((path, row) -> put(path.getBytes(StandardCharsets.UTF_8), row, bytes));
    byte[] whole = Arrays.copyOf(bytes.array(), bytes.position());
    ByteBuffer.wrap(whole).putInt(HEADER - 8, checksum(whole));
    AtomicFile.write(file, whole);
  }

  private static void put(byte[] path, Row row, ByteBuffer bytes) {
    bytes.putInt(path.length).put(path);
    bytes.putLong(row.stamp().size()).putLong(row.stamp().modified());
    bytes.putInt(row.stamp().identity());
    row.blob().write(bytes);
  }
}
