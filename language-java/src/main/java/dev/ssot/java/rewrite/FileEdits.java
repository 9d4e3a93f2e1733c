package dev.ssot.java.rewrite;

import dev.ssot.model.migration.Edit;
import dev.ssot.model.migration.FileChange;
import dev.ssot.model.migration.ManualItem;
import dev.ssot.model.migration.Safety;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is to happen to one file, as it is being worked out. */
final class FileEdits {

  private final JavaFile file;
  private final TreeSet<Edit> edits = new TreeSet<>();
  private final List<ManualItem> manual = new ArrayList<>();
  private Safety safety = Safety.SAFE;
  private boolean blocked;
  private int callSites;
  private @Nullable String newPath;

  FileEdits(JavaFile file) {
    this.file = file;
    this.newPath = file.path();
  }

  /** Replaces text, unless it reads like that already or an earlier edit covers it. */
  void replace(int start, int end, String replacement) {
    if (file.text().slice(start, end).equals(replacement)) {
      return;
    }
    Edit inserted = insertionAt(start);
    if (inserted != null) {
      edits.remove(inserted);
    }
    String lead = inserted == null ? "" : inserted.replacement();
    Edit edit = new Edit(start, end, lead + replacement);
    if (edits.stream().noneMatch(edit::overlaps)) {
      edits.add(edit);
    } else if (inserted != null) {
      edits.add(inserted);
    }
  }

  private @Nullable Edit insertionAt(int offset) {
    return edits.stream()
        .filter(edit -> edit.start() == offset && edit.end() == offset)
        .findFirst()
        .orElse(null);
  }

  /** Removes text and every edit inside of it. */
  void delete(int start, int end) {
    overwrite(start, end, "");
  }

  /** Replaces text and every edit inside of it. */
  void overwrite(int start, int end, String replacement) {
    edits.removeIf(edit -> edit.start() >= start && edit.end() <= end);
    replace(start, end, replacement);
  }

  /** The text of a stretch with the edits inside of it made. */
  String applied(int start, int end) {
    StringBuilder result = new StringBuilder(file.text().slice(start, end));
    for (Edit edit : edits.descendingSet()) {
      if (edit.start() >= start && edit.end() <= end) {
        result.replace(edit.start() - start, edit.end() - start, edit.replacement());
      }
    }
    return result.toString();
  }

  /** Inserts text, behind what was inserted there before and in front of what is replaced. */
  void insert(int at, String text) {
    Edit present = edits.stream().filter(edit -> edit.start() == at).findFirst().orElse(null);
    if (present == null) {
      edits.add(new Edit(at, at, text));
      return;
    }
    edits.remove(present);
    boolean insertion = present.end() == at;
    String joined = insertion ? present.replacement() + text : text + present.replacement();
    edits.add(new Edit(at, present.end(), joined));
  }

  /** Whether a word of the file will be gone. */
  boolean removes(int start, int end) {
    String word = file.text().slice(start, end);
    Pattern whole = Pattern.compile("(?<![\\w$])" + Pattern.quote(word) + "(?![\\w$])");
    return edits.stream()
        .filter(edit -> edit.start() <= start && edit.end() >= end)
        .anyMatch(edit -> !whole.matcher(edit.replacement()).find());
  }

  void callSite() {
    callSites++;
  }

  /** Says that a person should look at this file although it can be changed. */
  void review() {
    safety = safety.worse(Safety.REVIEW);
  }

  /** Reports a place; the rest of the file may still change. */
  void manual(int start, int end, String reason) {
    ManualItem item = new ManualItem(file.at(start, end), reason);
    if (!manual.contains(item)) {
      manual.add(item);
    }
  }

  /** Reports a place that keeps the whole file from being changed. */
  void block(int start, int end, String reason) {
    manual(start, end, reason);
    blocked = true;
  }

  boolean isBlocked() {
    return blocked;
  }

  /** Moves the file; null deletes it. */
  void moveTo(@Nullable String path) {
    newPath = path;
  }

  FileResult result() {
    boolean moves = newPath == null || !newPath.equals(file.path());
    boolean changes = !blocked && (moves || !edits.isEmpty());
    FileChange change =
        changes
            ? new FileChange(
                file.path(),
                newPath,
                null,
                newPath == null ? List.of() : List.copyOf(edits),
                safety)
            : null;
    return new FileResult(change, List.copyOf(manual), changes ? callSites : 0, blocked);
  }
}
