package dev.ssot.rewrite.tree;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a step makes of one path.
 *
 * @param path relative to the root, with forward slashes
 * @param before what has to stand there now, null if nothing may
 * @param after what stands there afterwards, null for nothing
 * @param movedFrom the path whose permissions a new file takes over, or ""
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody writes to the content.
public record FileWrite(
    String path, byte @Nullable [] before, byte @Nullable [] after, String movedFrom) {

  /** A file that comes. */
  public static FileWrite create(String path, byte[] content) {
    return new FileWrite(path, null, content, "");
  }

  /** A file that changes. */
  public static FileWrite change(String path, byte[] before, byte[] after) {
    return new FileWrite(path, before, after, "");
  }

  /** A file that goes. */
  public static FileWrite delete(String path, byte[] content) {
    return new FileWrite(path, content, null, "");
  }

  /** Whether it leaves everything as it is. */
  public boolean isEmpty() {
    return Arrays.equals(before, after);
  }

  /** The hash of what stands there now, "" for nothing. */
  public String hashBefore() {
    return hash(before);
  }

  /** The hash of what stands there afterwards, "" for nothing. */
  public String hashAfter() {
    return hash(after);
  }

  private static String hash(byte @Nullable [] content) {
    return content == null ? "" : BlobHash.of(content);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FileWrite write
        && path.equals(write.path)
        && movedFrom.equals(write.movedFrom)
        && Arrays.equals(before, write.before)
        && Arrays.equals(after, write.after);
  }

  @Override
  public int hashCode() {
    return Objects.hash(path, Arrays.hashCode(before), Arrays.hashCode(after));
  }
}
