package dev.ssot.rewrite.journal;

/**
 * One file of a step as the journal keeps it.
 *
 * @param path relative to the root
 * @param before the hash of what stood there, "" for nothing
 * @param after the hash of what stands there afterwards, "" for nothing
 * @param permissions such as {@code rw-r--r--}, of the file or of the one that it comes from; "" if
 *     the system has none
 */
public record Item(String path, String before, String after, String permissions) {

  /** The hash that it has when the step is done, or undone. */
  String hash(Direction direction) {
    return direction == Direction.FORWARD ? after : before;
  }
}
