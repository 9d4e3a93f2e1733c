package dev.ssot.rewrite.plan;

import dev.ssot.model.migration.Edit;
import dev.ssot.model.migration.FileChange;
import dev.ssot.model.migration.ManualItem;
import dev.ssot.model.migration.Refusal;
import dev.ssot.model.source.LineIndex;
import dev.ssot.model.source.Location;
import dev.ssot.model.source.Range;
import dev.ssot.rewrite.tree.Overlay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which recipe has to leave which place alone, so that everything compiles that did before. A
 * recipe that goes on being refused is not carried out at all.
 */
final class Blame {

  /** So often places are left alone one by one, as one that stays can give away the next. */
  private static final int ROUNDS = 6;

  private final Overlay tree;
  private int rounds;
  private final Map<Integer, List<Refusal>> left = new HashMap<>();
  private final Set<Integer> dropped = new HashSet<>();
  private final Set<ManualItem> manual = new LinkedHashSet<>();

  Blame(Overlay tree) {
    this.tree = tree;
  }

  /** The places that a recipe leaves alone, in the tree that it sees. */
  List<Refusal> left(int recipe) {
    return List.copyOf(left.getOrDefault(recipe, List.of()));
  }

  /** Whether a recipe is not carried out. */
  boolean isDropped(int recipe) {
    return dropped.contains(recipe);
  }

  /** What a person has to know of the recipes that are not carried out. */
  List<ManualItem> manual() {
    return List.copyOf(manual);
  }

  /**
   * Finds out who is to blame. Every call leaves something more alone, or drops a recipe.
   *
   * @param trail what each recipe changed, in the order of the recipes
   */
  void add(List<Refusal> refusals, List<List<FileChange>> trail) {
    boolean helps = false;
    for (Refusal refusal : refusals) {
      Culprit culprit = culprit(refusal, trail);
      List<Refusal> places =
          culprit == null
              ? new ArrayList<>()
              : left.computeIfAbsent(culprit.recipe(), recipe -> new ArrayList<>());
      if (culprit != null && !places.contains(culprit.place())) {
        helps = places.add(culprit.place());
      }
    }
    if (!helps || ++rounds >= ROUNDS) {
      refusals.forEach(refusal -> drop(refusal, trail));
    }
  }

  private record Culprit(int recipe, Refusal place) {}

  private @Nullable Culprit culprit(Refusal refusal, List<List<FileChange>> trail) {
    Refusal place = refusal;
    Culprit last = null;
    for (int i = trail.size() - 1; i >= 0; i--) {
      FileChange change = change(place.path(), trail.get(i));
      if (change == null) {
        continue;
      }
      Edited edited = new Edited(change, place);
      if (edited.hit() != null) {
        return new Culprit(i, edited.hit());
      }
      place = edited.before();
      last = last == null ? new Culprit(i, place) : last;
    }
    return last;
  }

  private static @Nullable FileChange change(String path, List<FileChange> changes) {
    return changes.stream()
        .filter(change -> path.equals(change.newPath()))
        .findFirst()
        .orElse(null);
  }

  private void drop(Refusal refusal, List<List<FileChange>> trail) {
    Refusal place = refusal;
    for (int i = trail.size() - 1; i >= 0; i--) {
      FileChange change = change(place.path(), trail.get(i));
      if (change != null) {
        dropped.add(i);
        place = new Edited(change, place).before();
      }
    }
    if (place.path().equals(refusal.path())
        && trail.stream().allMatch(each -> change(refusal.path(), each) == null)) {
      for (int i = 0; i < trail.size(); i++) {
        if (!trail.get(i).isEmpty()) {
          dropped.add(i);
        }
      }
    }
    String text = tree.content(place.path()) == null ? "" : tree.text(place.path()).text();
    manual.add(new ManualItem(new Location(place.path(), range(text, place)), place.reason()));
  }

  /** A file that is gone has no places. */
  private static Range range(String text, Refusal place) {
    int end = Math.min(place.end(), text.length());
    return LineIndex.of(text).range(Math.min(place.start(), end), end);
  }

  /** Where a place of a changed file was before the change. */
  private static final class Edited {

    private final Refusal place;
    private final String path;
    private int start;
    private int end;
    private @Nullable Edit hit;

    Edited(FileChange change, Refusal place) {
      this.place = place;
      this.path = change.path();
      int shift = 0;
      this.start = place.start();
      this.end = place.end();
      for (Edit edit : change.edits().stream().sorted().toList()) {
        int from = edit.start() + shift;
        int to = from + edit.replacement().length();
        if (hit == null && from <= place.end() && place.start() <= to) {
          hit = edit;
        }
        int grown = edit.replacement().length() - (edit.end() - edit.start());
        start = to <= place.start() ? start - grown : start;
        end = to <= place.end() ? end - grown : end;
        shift += grown;
      }
    }

    Refusal before() {
      return new Refusal(
          path, Math.max(0, start), Math.max(0, Math.max(start, end)), place.reason());
    }

    @Nullable Refusal hit() {
      return hit == null ? null : new Refusal(path, hit.start(), hit.end(), place.reason());
    }
  }
}
