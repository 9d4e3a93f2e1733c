package dev.ssot.rewrite.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Carries a step out in the tree, forward or back. It may be called again at any point: what is
 * already as it should be is left alone.
 */
final class Carrier {

  private final Tree tree;
  private final Store store;
  private final Disk disk;

  Carrier(Tree tree, Store store, Disk disk) {
    this.tree = tree;
    this.store = store;
    this.disk = disk;
  }

  /** The files that are neither as they were before the step nor as they are after it. */
  List<Conflict> conflicts(Entry entry) throws IOException {
    List<Conflict> conflicts = new ArrayList<>();
    for (Item item : entry.items()) {
      if (tree.objection(item.path()).isPresent()) {
        conflicts.add(new Conflict(item.path(), "leads out of the tree through a symbolic link"));
        continue;
      }
      String hash = tree.hash(item.path());
      if (!hash.equals(item.before()) && !hash.equals(item.after())) {
        conflicts.add(new Conflict(item.path(), "was edited after the step was begun"));
      }
    }
    return conflicts;
  }

  /** Brings every file of the step to where it should be, except those to leave alone. */
  void carry(Entry entry, Direction direction, List<Conflict> leave) throws IOException {
    removeLeftovers(entry);
    for (String folder : direction == Direction.FORWARD ? entry.comes() : reversed(entry.goes())) {
      disk.createDirectory(tree.folder(folder));
    }
    Set<String> left = new HashSet<>();
    leave.forEach(conflict -> left.add(conflict.path()));
    for (int i = 0; i < entry.items().size(); i++) {
      Item item = entry.items().get(i);
      if (!left.contains(item.path()) && !item.hash(direction).equals(tree.hash(item.path()))) {
        carry(entry, i, direction);
      }
    }
    for (String folder : direction == Direction.FORWARD ? entry.goes() : reversed(entry.comes())) {
      disk.deleteDirectoryIfEmpty(tree.folder(folder));
    }
  }

  private static List<String> reversed(List<String> folders) {
    List<String> reversed = new ArrayList<>(folders);
    Collections.reverse(reversed);
    return reversed;
  }

  private void carry(Entry entry, int index, Direction direction) throws IOException {
    Item item = entry.items().get(index);
    Path target = tree.file(item.path());
    if (item.hash(direction).isEmpty()) {
      disk.delete(target);
      return;
    }
    Path temporary = temporary(entry, index);
    disk.write(temporary, store.content(entry, index, direction));
    dress(temporary, target, item.permissions());
    disk.move(temporary, target);
  }

  /**
   * Gives a new file the permissions, and where possible the owner, of the one that it replaces.
   */
  private static void dress(Path file, Path model, String permissions) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view == null || permissions.isEmpty()) {
      return;
    }
    if (Files.exists(model)) {
      own(view, Files.readAttributes(model, PosixFileAttributes.class));
    }
    view.setPermissions(PosixFilePermissions.fromString(permissions));
  }

  private static void own(PosixFileAttributeView view, PosixFileAttributes model)
      throws IOException {
    PosixFileAttributes mine = view.readAttributes();
    if (!mine.owner().equals(model.owner())) {
      view.setOwner(model.owner());
    }
    if (!mine.group().equals(model.group())) {
      view.setGroup(model.group());
    }
  }

  private Path temporary(Entry entry, int index) throws IOException {
    Path folder = Disk.parent(tree.file(entry.items().get(index).path()));
    return folder.resolve(".ssot-" + entry.folder() + "-" + index + ".tmp");
  }

  /** Deletes the temporary files of a process that died. */
  void removeLeftovers(Entry entry) throws IOException {
    for (int i = 0; i < entry.items().size(); i++) {
      Path leftover = temporary(entry, i);
      if (Files.exists(leftover, LinkOption.NOFOLLOW_LINKS)) {
        disk.delete(leftover);
      }
    }
  }
}
