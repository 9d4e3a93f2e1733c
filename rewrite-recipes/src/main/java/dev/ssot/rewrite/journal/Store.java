package dev.ssot.rewrite.journal;

import dev.ssot.model.result.InvalidJson;
import dev.ssot.rewrite.json.RecordJson;
import dev.ssot.rewrite.tree.FileWrite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The folder of the journal. Each step has a folder in it, {@code 0001} and so on:
 *
 * <ul>
 *   <li>{@code 0001.new}: being written, the tree is untouched; thrown away when it is found
 *   <li>{@code 0001}: the step may stand in the tree in part
 *   <li>{@code 0001} with {@code done}: the whole step stands in the tree
 *   <li>{@code 0001} with {@code undo}: the step is being taken back
 *   <li>{@code 0001.old}: taken back, thrown away when it is found
 * </ul>
 */
final class Store {

  private static final String DONE = "done";
  private static final String UNDO = "undo";

  private final Path folder;
  private final Disk disk;

  Store(Path folder, Disk disk) {
    this.folder = folder;
    this.disk = disk;
  }

  Path folder() {
    return folder;
  }

  /** Makes sure that the folder is there and that git does not see it. */
  void open() throws IOException {
    disk.createDirectories(folder);
    Path ignore = folder.resolve(".gitignore");
    if (!Files.exists(ignore)) {
      disk.write(ignore, "*\n".getBytes(StandardCharsets.US_ASCII));
    }
  }

  /** Takes everything away once no step is left. */
  void close() throws IOException {
    if (Files.isDirectory(folder) && entries().isEmpty()) {
      disk.deleteTree(folder);
      disk.deleteDirectoryIfEmpty(Disk.parent(folder));
    }
  }

  /** Throws away what a process that died has begun and not needed, or needed and not finished. */
  void sweep() throws IOException {
    for (Path child : children()) {
      String name = child.getFileName().toString();
      if (name.endsWith(".new") || name.endsWith(".old")) {
        disk.deleteTree(child);
      }
    }
  }

  private List<Path> children() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var children = Files.list(folder)) {
      return children.sorted().toList();
    }
  }

  /** The steps, oldest first, in whatever state. */
  List<Entry> entries() throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (Path child : children()) {
      if (child.getFileName().toString().matches("\\d{4,}")) {
        entries.add(read(child));
      }
    }
    return entries;
  }

  private static Entry read(Path child) throws IOException {
    try {
      String json = Files.readString(child.resolve("entry.json"));
      return RecordJson.read(Entry.class, json);
    } catch (InvalidJson e) {
      throw new IOException("the journal entry " + child + " is damaged: " + e.getMessage(), e);
    }
  }

  /** The step that does not stand in the tree whole, if there is one. */
  Optional<Entry> interrupted() throws IOException {
    return entries().stream().filter(entry -> !isDone(entry)).findFirst();
  }

  boolean isDone(Entry entry) {
    return Files.exists(at(entry).resolve(DONE)) && !isUndone(entry);
  }

  /** Whether a step is being taken back. */
  boolean isUndone(Entry entry) {
    return Files.exists(at(entry).resolve(UNDO));
  }

  /** Keeps a step: from now on the tree may be written to. */
  void keep(Entry entry, List<FileWrite> writes) throws IOException {
    Path draft = folder.resolve(entry.folder() + ".new");
    disk.createDirectory(draft);
    String json = RecordJson.write(entry);
    disk.write(draft.resolve("entry.json"), json.getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < writes.size(); i++) {
      keep(draft.resolve(i + ".before"), writes.get(i).before());
      keep(draft.resolve(i + ".after"), writes.get(i).after());
    }
    disk.flushDirectory(draft);
    disk.move(draft, at(entry));
  }

  private void keep(Path file, byte @Nullable [] content) throws IOException {
    if (content != null) {
      disk.write(file, content);
    }
  }

  byte[] content(Entry entry, int index, Direction direction) throws IOException {
    String suffix = direction == Direction.FORWARD ? ".after" : ".before";
    return Files.readAllBytes(at(entry).resolve(index + suffix));
  }

  void markDone(Entry entry) throws IOException {
    Path undo = at(entry).resolve(UNDO);
    mark(entry, DONE);
    disk.delete(undo);
  }

  void markUndone(Entry entry) throws IOException {
    mark(entry, UNDO);
  }

  private void mark(Entry entry, String name) throws IOException {
    Path marker = at(entry).resolve(name);
    if (!Files.exists(marker)) {
      disk.write(marker, new byte[0]);
      disk.flushDirectory(at(entry));
    }
  }

  /** Forgets a step that does not stand in the tree. */
  void forget(Entry entry) throws IOException {
    Path old = folder.resolve(entry.folder() + ".old");
    disk.move(at(entry), old);
    disk.deleteTree(old);
  }

  private Path at(Entry entry) {
    return folder.resolve(entry.folder());
  }
}
