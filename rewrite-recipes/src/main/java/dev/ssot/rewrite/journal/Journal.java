package dev.ssot.rewrite.journal;

import dev.ssot.rewrite.tree.FileWrite;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Applies steps to a tree and takes them back. What a step writes is kept before the tree is
 * touched, so that a process may die at any point: {@link #interrupted()} then tells which step
 * stands half done, and {@link #complete} or {@link #undo} brings it to one of its ends. Orders
 * never throw for what the file system or the user did; the outcome says it.
 */
public final class Journal {

  private final Tree tree;
  private final Store store;
  private final Carrier carrier;

  private Journal(Tree tree, Store store, Carrier carrier) {
    this.tree = tree;
    this.store = store;
    this.carrier = carrier;
  }

  /** The journal of a tree; nothing is written yet. */
  public static Journal of(Path root) throws IOException {
    return of(root, new Disk());
  }

  static Journal of(Path root, Disk disk) throws IOException {
    Tree tree = new Tree(root);
    Store store = new Store(JournalFolder.of(tree.root()), disk);
    return new Journal(tree, store, new Carrier(tree, store, disk));
  }

  /** The folder that the journal is kept in. */
  public Path folder() {
    return store.folder();
  }

  /** The steps that stand in the tree whole, oldest first. */
  public List<Entry> applied() throws IOException {
    return store.entries().stream().filter(store::isDone).toList();
  }

  /** What stood at the paths of all applied steps before the first of them; null for nothing. */
  public Map<String, byte @Nullable []> originals() throws IOException {
    Map<String, byte @Nullable []> originals = new TreeMap<>();
    for (Entry entry : applied()) {
      for (int i = 0; i < entry.items().size(); i++) {
        Item item = entry.items().get(i);
        if (!originals.containsKey(item.path())) {
          originals.put(
              item.path(),
              item.before().isEmpty() ? null : store.content(entry, i, Direction.BACK));
        }
      }
    }
    return originals;
  }

  /**
   * The applied steps of which nothing is left: their files are as they were before the first step,
   * and no step has brought them back there.
   */
  public List<Entry> undoneElsewhere() throws IOException {
    List<Entry> applied = applied();
    Map<String, String> first = new HashMap<>();
    Map<String, String> last = new HashMap<>();
    for (Entry entry : applied) {
      for (Item item : entry.items()) {
        first.putIfAbsent(item.path(), item.before());
        last.put(item.path(), item.after());
      }
    }
    List<Entry> undone = new ArrayList<>();
    for (Entry entry : applied) {
      boolean unexpected = false;
      boolean gone = true;
      for (String path : entry.paths()) {
        gone &= tree.hash(path).equals(first.get(path));
        unexpected |= !Objects.equals(first.get(path), last.get(path));
      }
      if (gone && unexpected) {
        undone.add(entry);
      }
    }
    return undone;
  }

  /** The step that stands half done in the tree, if there is one. */
  public Optional<Entry> interrupted() throws IOException {
    return store.interrupted();
  }

  /** Writes a step, whole or not at all. A step that is already there changes nothing. */
  public Outcome apply(String step, String title, List<FileWrite> writes) {
    return locked(() -> apply(step, title, new Draft(tree, writes)));
  }

  private Outcome apply(String step, String title, Draft draft) throws IOException {
    if (draft.isDone()) {
      return Outcome.nothing("step " + step + " has nothing to change");
    }
    List<Conflict> conflicts = draft.conflicts();
    if (!conflicts.isEmpty()) {
      return Outcome.conflict(conflicts, "step " + step + " was not begun: " + first(conflicts));
    }
    Entry entry = draft.entry(nextNumber(), step, title);
    store.keep(entry, draft.writes());
    try {
      carrier.carry(entry, Direction.FORWARD, List.of());
      store.markDone(entry);
    } catch (IOException e) {
      return takeBack(entry, e);
    }
    return Outcome.done(entry, List.of(), "step " + step + " is applied");
  }

  private int nextNumber() throws IOException {
    List<Entry> entries = store.entries();
    return entries.isEmpty() ? 1 : entries.get(entries.size() - 1).number() + 1;
  }

  private Outcome takeBack(Entry entry, IOException cause) {
    try {
      store.markUndone(entry);
      carrier.carry(entry, Direction.BACK, List.of());
      store.forget(entry);
      return Outcome.failed(
          Outcome.Status.FAILED,
          "step " + entry.step() + " was taken back because " + sentence(cause));
    } catch (IOException again) {
      return Outcome.failed(
          Outcome.Status.INTERRUPTED,
          "step " + entry.step() + " stands half done because " + sentence(again));
    }
  }

  /**
   * Brings the step that stands half done to its end.
   *
   * @param leaveConflicts whether to go on where files were edited meanwhile; they stay as they are
   */
  public Outcome complete(boolean leaveConflicts) {
    return locked(() -> recover(Direction.FORWARD, leaveConflicts), false);
  }

  /** Takes the step that stands half done back; see {@link #complete}. */
  public Outcome undo(boolean leaveConflicts) {
    return locked(() -> recover(Direction.BACK, leaveConflicts), false);
  }

  private Outcome recover(Direction direction, boolean leaveConflicts) throws IOException {
    Optional<Entry> entry = store.interrupted();
    return entry.isEmpty()
        ? Outcome.nothing("no step stands half done")
        : carry(entry.get(), direction, leaveConflicts);
  }

  /**
   * Takes back the last step, byte for byte.
   *
   * @param leaveConflicts whether to go on where files were edited after the step; they stay as
   *     they are
   */
  public Outcome rollback(boolean leaveConflicts) {
    return locked(
        () -> {
          List<Entry> applied = applied();
          return applied.isEmpty()
              ? Outcome.nothing("no step is applied")
              : carry(applied.get(applied.size() - 1), Direction.BACK, leaveConflicts);
        });
  }

  /** Takes back all steps after one, latest first, until one cannot be taken back. */
  public Outcome rollbackTo(String step, boolean leaveConflicts) throws IOException {
    List<Entry> applied = applied();
    int last = -1;
    for (int i = 0; i < applied.size(); i++) {
      last = applied.get(i).step().equals(step) ? i : last;
    }
    return last < 0
        ? Outcome.failed(Outcome.Status.FAILED, "no step " + step + " is applied")
        : rollback(applied.size() - 1 - last, leaveConflicts);
  }

  /** Takes back all steps, latest first, until one cannot be taken back. */
  public Outcome rollbackAll(boolean leaveConflicts) throws IOException {
    return rollback(applied().size(), leaveConflicts);
  }

  private Outcome rollback(int count, boolean leaveConflicts) {
    List<String> steps = new ArrayList<>();
    List<String> files = new ArrayList<>();
    List<Conflict> left = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Outcome one = rollback(leaveConflicts);
      steps.addAll(one.steps());
      one.files().stream().filter(file -> !files.contains(file)).forEach(files::add);
      left.addAll(one.conflicts());
      if (!one.succeeded()) {
        return new Outcome(one.status(), steps, files, left, one.message());
      }
    }
    String message = steps.size() + (steps.size() == 1 ? " step is" : " steps are") + " taken back";
    return steps.isEmpty()
        ? Outcome.nothing("no step is to be taken back")
        : new Outcome(Outcome.Status.DONE, steps, files, left, message);
  }

  private Outcome carry(Entry entry, Direction direction, boolean leaveConflicts)
      throws IOException {
    List<Conflict> conflicts = carrier.conflicts(entry);
    if (!conflicts.isEmpty() && !leaveConflicts) {
      String verb = direction == Direction.FORWARD ? "completed" : "taken back";
      return Outcome.conflict(
          conflicts, "step " + entry.step() + " was not " + verb + ": " + first(conflicts));
    }
    if (direction == Direction.BACK) {
      store.markUndone(entry);
      carrier.carry(entry, direction, conflicts);
      store.forget(entry);
      store.close();
      return Outcome.done(entry, conflicts, "step " + entry.step() + " is taken back");
    }
    carrier.carry(entry, direction, conflicts);
    store.markDone(entry);
    return Outcome.done(entry, conflicts, "step " + entry.step() + " is completed");
  }

  private static String first(List<Conflict> conflicts) {
    int more = conflicts.size() - 1;
    return conflicts.get(0) + (more == 0 ? "" : ", and " + more + " more");
  }

  private interface Order {
    Outcome run() throws IOException;
  }

  private Outcome locked(Order order) {
    return locked(order, true);
  }

  private Outcome locked(Order order, boolean refuseInterrupted) {
    try {
      store.open();
      try (FileChannel channel = lockFile();
          FileLock lock = channel.tryLock()) {
        if (lock == null) {
          return busy();
        }
        store.sweep();
        Optional<Entry> half = store.interrupted();
        return half.isPresent() && refuseInterrupted ? halfDone(half.get()) : order.run();
      } finally {
        store.close();
      }
    } catch (OverlappingFileLockException e) {
      return busy();
    } catch (IOException e) {
      return Outcome.failed(
          interruptedNow() ? Outcome.Status.INTERRUPTED : Outcome.Status.FAILED, sentence(e));
    }
  }

  private FileChannel lockFile() throws IOException {
    return FileChannel.open(
        store.folder().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private boolean interruptedNow() {
    try {
      return store.interrupted().isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  private static Outcome busy() {
    return Outcome.failed(Outcome.Status.FAILED, "another ssot is writing to this tree");
  }

  private static Outcome halfDone(Entry entry) {
    return Outcome.failed(
        Outcome.Status.INTERRUPTED,
        "step " + entry.step() + " stands half done; complete it or undo it first");
  }

  private String sentence(IOException e) {
    if (e instanceof AccessDeniedException denied) {
      return "permission to write " + name(denied) + " is missing";
    }
    if (e instanceof FileSystemException failure) {
      String reason = failure.getReason();
      return name(failure) + " cannot be written: " + (reason == null ? "unknown" : reason);
    }
    return "the file system refuses: " + e.getMessage();
  }

  private String name(FileSystemException e) {
    String file = String.valueOf(e.getFile());
    return file.startsWith(tree.root().toString())
        ? tree.root().relativize(Path.of(file)).toString()
        : file;
  }
}
