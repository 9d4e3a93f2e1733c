package dev.ssot.rules.scan.cache;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the file system says about a file without reading it.
 *
 * @param modified nanoseconds since 1970
 * @param identity tells a file from another one that was put in its place: made of device and inode
 */
public record Stamp(long size, long modified, int identity) {

  /** The stamp of a file. */
  public static Stamp of(BasicFileAttributes attributes) {
    @Nullable Object key = attributes.fileKey();
    return new Stamp(
        attributes.size(),
        attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
        key == null ? 0 : key.hashCode());
  }
}
