package dev.ssot.rewrite.plan;

import dev.ssot.model.migration.ManualItem;
import dev.ssot.model.migration.PlannedFile;
import dev.ssot.model.migration.Safety;
import dev.ssot.model.migration.Step;
import dev.ssot.rewrite.tree.FileWrite;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes down what a rehearsed step is and does. */
final class StepWriter {

  private final StepDraft draft;
  private final Rehearsal.Rehearsed rehearsed;
  private final Set<String> tests;
  private final Set<String> touching;

  /**
   * A writer.
   *
   * @param tests the paths of all tests
   * @param touching the paths of those that change, or use what changes
   */
  StepWriter(
      StepDraft draft, Rehearsal.Rehearsed rehearsed, Set<String> tests, Set<String> touching) {
    this.draft = draft;
    this.rehearsed = rehearsed;
    this.tests = tests;
    this.touching = touching;
  }

  Step step(int number, Claims claims, List<String> after) {
    String id = draft.phase().number() + "." + number + "-" + draft.slug();
    List<ManualItem> manual = new ArrayList<>(draft.manual());
    manual.addAll(rehearsed.manual());
    List<PlannedFile> files = files();
    return new Step(
        id,
        draft.phase(),
        draft.title(),
        draft.concept(),
        draft.risk(),
        draft.reason(),
        draft.recipes(),
        draft.scope(),
        files,
        touching.size(),
        rehearsed.callSites(),
        claims.resolves(),
        claims.brings(),
        after,
        manual,
        draft.optional(),
        message(files.size(), claims.resolves().size()),
        "ssot migrate --step " + id + " --apply --verify",
        "ssot rollback",
        files.stream().map(PlannedFile::safety).reduce(draft.safety(), Safety::worse));
  }

  private String message(int files, int resolved) {
    StringBuilder message = new StringBuilder(draft.title()).append("\n\n");
    draft.recipes().stream()
        .limit(12)
        .forEach(recipe -> message.append("- ").append(RecipeText.of(recipe)).append('\n'));
    if (draft.recipes().size() > 12) {
      message.append("- and ").append(draft.recipes().size() - 12).append(" more\n");
    }
    message.append("\nPhase ").append(draft.phase().number()).append(" of 4");
    message.append(draft.concept().isEmpty() ? "" : ", concept " + draft.concept());
    message.append(": ").append(files).append(files == 1 ? " file, " : " files, ");
    message.append(rehearsed.callSites()).append(" call sites, ");
    return message.append(resolved).append(" violations resolved.\n").toString();
  }

  private List<PlannedFile> files() {
    Map<String, FileWrite> writes = new HashMap<>();
    rehearsed.writes().forEach(write -> writes.put(write.path(), write));
    List<PlannedFile> files = new ArrayList<>();
    for (FileWrite write : rehearsed.writes()) {
      String target = rehearsed.moves().get(write.path());
      boolean isTarget = rehearsed.moves().containsValue(write.path());
      if (target != null) {
        FileWrite arrival = writes.get(target);
        String hash = arrival == null ? "" : arrival.hashAfter();
        files.add(file(write, target, hash));
      } else if (!isTarget) {
        files.add(file(write, write.after() == null ? null : write.path(), write.hashAfter()));
      }
    }
    return files;
  }

  private PlannedFile file(FileWrite write, @Nullable String newPath, String hash) {
    String path = write.path();
    return new PlannedFile(
        path,
        newPath,
        write.hashBefore(),
        hash,
        rehearsed.edits().getOrDefault(path, 0),
        rehearsed.safety().getOrDefault(path, Safety.SAFE),
        tests.contains(path));
  }
}
