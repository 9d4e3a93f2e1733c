package dev.ssot.rules.scan.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which files a tree has, what is in each, and what decides how they are read. Immutable. */
public final class Contents {

  private final String surroundings;
  private final byte[] paths;
  private final byte[] blobs;

  private Contents(String surroundings, byte[] paths, byte[] blobs) {
    this.surroundings = surroundings;
    this.paths = paths;
    this.blobs = blobs;
  }

  /**
   * The contents of a tree.
   *
   * @param surroundings tells all that decides how files are read from anything else
   * @param paths in order
   * @param blobs one for each path
   */
  public static Contents of(String surroundings, List<String> paths, List<BlobId> blobs) {
    ByteBuffer hashes = ByteBuffer.allocate(blobs.size() * BlobId.BYTES);
    blobs.forEach(blob -> blob.write(hashes));
    byte[] names = String.join("\0", paths).getBytes(StandardCharsets.UTF_8);
    return new Contents(surroundings, names, hashes.array());
  }

  /** Tells how files are read from any other way to read them. */
  public String surroundings() {
    return surroundings;
  }

  /** A hash over all of this. */
  public String hex() {
    return new Digest().add(surroundings).add(paths).add(blobs).hex();
  }

  /** The content of a file by its number in the order of the paths. */
  public BlobId blob(int number) {
    return BlobId.read(ByteBuffer.wrap(blobs, number * BlobId.BYTES, BlobId.BYTES));
  }

  /** The numbers of the files with another content; empty if these are not the same files. */
  public Optional<List<Integer>> changesSince(Contents before) {
    if (!surroundings.equals(before.surroundings)
        || !Arrays.equals(paths, before.paths)
        || blobs.length != before.blobs.length) {
      return Optional.empty();
    }
    List<Integer> changed = new ArrayList<>();
    int at = Arrays.mismatch(blobs, before.blobs);
    while (at >= 0) {
      int number = at / BlobId.BYTES;
      changed.add(number);
      int from = (number + 1) * BlobId.BYTES;
      int next =
          Arrays.mismatch(blobs, from, blobs.length, before.blobs, from, before.blobs.length);
      at = next < 0 ? next : from + next;
    }
    return Optional.of(changed);
  }

  /** As bytes that {@link #read} takes. */
  public byte[] bytes() {
    byte[] other = surroundings.getBytes(StandardCharsets.UTF_8);
    int size = 3 * Integer.BYTES + other.length + paths.length + blobs.length;
    ByteBuffer bytes = ByteBuffer.allocate(size);
    for (byte[] part : List.of(other, paths, blobs)) {
      bytes.putInt(part.length).put(part);
    }
    return bytes.array();
  }

  /** Reads what {@link #bytes} has made; throws a runtime exception if it is damaged. */
  public static Contents read(ByteBuffer from) {
    String surroundings = new String(part(from), StandardCharsets.UTF_8);
    return new Contents(surroundings, part(from), part(from));
  }

  private static byte[] part(ByteBuffer from) {
    int length = from.getInt();
    if (length < 0 || length > from.remaining()) {
      throw new IllegalArgumentException("The contents end too early");
    }
    byte[] part = new byte[length];
    from.get(part);
    return part;
  }
}
