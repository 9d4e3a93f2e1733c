package dev.ssot.rewrite.tree;

import dev.ssot.model.migration.Edit;
import java.util.List;

/** Makes edits in a text; what lies between them stays as it is. */
final class Splice {

  private Splice() {}

  static String into(String text, List<Edit> edits) {
    List<Edit> sorted = edits.stream().sorted().distinct().toList();
    StringBuilder result = new StringBuilder(text.length() + 64);
    int position = 0;
    Edit previous = null;
    for (Edit edit : sorted) {
      if (edit.start() < 0 || edit.end() < edit.start() || edit.end() > text.length()) {
        throw new EditConflict("an edit lies outside of the text: " + at(edit));
      }
      if (previous != null && previous.overlaps(edit)) {
        throw new EditConflict(
            "two edits want the same text: " + at(previous) + " and " + at(edit));
      }
      result.append(text, position, edit.start()).append(edit.replacement());
      position = edit.end();
      previous = edit;
    }
    return result.append(text, position, text.length()).toString();
  }

  private static String at(Edit edit) {
    return edit.start() + "-" + edit.end();
  }
}
