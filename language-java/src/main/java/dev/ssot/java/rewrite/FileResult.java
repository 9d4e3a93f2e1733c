package dev.ssot.java.rewrite;

import dev.ssot.model.migration.FileChange;
import dev.ssot.model.migration.ManualItem;
import dev.ssot.model.migration.Rewriting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a recipe comes to in one file.
 *
 * @param blocked whether the file would have to change and cannot
 */
record FileResult(
    @Nullable FileChange change, List<ManualItem> manual, int callSites, boolean blocked) {

  /** For a declaration and its uses, which change together or not at all. */
  static Rewriting joinWhole(List<FileResult> results) {
    if (results.stream().noneMatch(FileResult::blocked)) {
      return join(results);
    }
    return join(
        results.stream()
            .filter(FileResult::blocked)
            .map(result -> new FileResult(null, result.manual(), 0, true))
            .toList());
  }

  static Rewriting join(List<FileResult> results) {
    List<FileChange> changes = new ArrayList<>();
    List<ManualItem> manual = new ArrayList<>();
    int callSites = 0;
    for (FileResult result : results) {
      if (result.change() != null) {
        changes.add(result.change());
      }
      manual.addAll(result.manual());
      callSites += result.callSites();
    }
    changes.sort(Comparator.comparing(FileChange::path));
    manual.sort(Comparator.comparing(ManualItem::location).thenComparing(ManualItem::reason));
    return new Rewriting(List.copyOf(changes), List.copyOf(manual), callSites);
  }
}
