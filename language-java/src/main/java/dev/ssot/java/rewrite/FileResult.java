package dev.ssot.java.rewrite;

import dev.ssot.model.migration.FileChange;
import dev.ssot.model.migration.ManualItem;
import dev.ssot.model.migration.Rewriting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a recipe comes to in one file. */
record FileResult(@Nullable FileChange change, List<ManualItem> manual, int callSites) {

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
