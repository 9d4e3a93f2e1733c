package dev.ssot.rewrite.apply;

import dev.ssot.model.migration.ManualItem;
import dev.ssot.model.migration.Step;
import dev.ssot.rewrite.journal.Conflict;
import dev.ssot.rewrite.output.Patch;
import dev.ssot.rewrite.tree.FileWrite;
import dev.ssot.rewrite.tree.Overlay;
import java.util.List;

/**
 * A step as it would be applied now.
 *
 * @param writes what it writes; empty if it is done already
 * @param conflicts what stops it
 * @param before the tree without it
 * @param after the tree with it
 */
public record PreparedStep(
    Step step,
    List<FileWrite> writes,
    List<Conflict> conflicts,
    List<ManualItem> manual,
    Overlay before,
    Overlay after) {

  /** The step as a unified diff, for a person to read. */
  public String diff() {
    return Patch.of(writes);
  }
}
