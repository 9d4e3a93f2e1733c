package dev.ssot.rewrite.tree;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A tree as it would be after some writes. Nothing is written: changed files are kept in memory,
 * all others come from the tree below. Immutable.
 */
public final class Overlay {

  private final Function<String, byte @Nullable []> base;
  private final Function<byte[], FileText> decoder;
  private final Map<String, Optional<byte[]>> changed;

  private Overlay(
      Function<String, byte @Nullable []> base,
      Function<byte[], FileText> decoder,
      Map<String, Optional<byte[]>> changed) {
    this.base = base;
    this.decoder = decoder;
    this.changed = changed;
  }

  /** A tree in UTF-8, as it is. */
  public static Overlay of(Function<String, byte @Nullable []> base) {
    return of(base, FileText::of);
  }

  /**
   * A tree as it is.
   *
   * @param base the content of a file by its path from the root, null if there is none
   * @param decoder how the project reads a file as text
   */
  public static Overlay of(
      Function<String, byte @Nullable []> base, Function<byte[], FileText> decoder) {
    return new Overlay(base, decoder, Map.of());
  }

  /** The content of a file, null if there is none. */
  public byte @Nullable [] content(String path) {
    Optional<byte[]> mine = changed.get(path);
    return mine == null ? base.apply(path) : mine.orElse(null);
  }

  /** The text of a file that is there. */
  public FileText text(String path) {
    byte[] content = content(path);
    if (content == null) {
      throw new EditConflict(path + " is not there");
    }
    return decoder.apply(content);
  }

  /** The same tree after more writes. */
  public Overlay with(List<FileWrite> writes) {
    Map<String, Optional<byte[]>> more = new TreeMap<>(changed);
    writes.forEach(write -> more.put(write.path(), Optional.ofNullable(write.after())));
    return new Overlay(base, decoder, more);
  }

  /** What differs from the tree below: the new content of each path, empty for a deleted file. */
  public Map<String, Optional<byte[]>> changes() {
    return changed;
  }
}
