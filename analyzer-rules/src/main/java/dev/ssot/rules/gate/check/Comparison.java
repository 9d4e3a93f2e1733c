package dev.ssot.rules.gate.check;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What to look at and what to hold it against.
 *
 * @param since the name of a commit: what its merge base with HEAD has is known
 * @param staged whether to look at what is staged instead of the files on the disk
 * @param baselineRef the name of a commit: its baseline counts, not the one on the disk
 * @param baseline the baseline in place of the configured one
 * @param withoutBaseline whether no baseline counts
 * @param staleFails whether known findings that no longer occur fail the run
 */
public record Comparison(
    @Nullable String since,
    boolean staged,
    @Nullable String baselineRef,
    @Nullable Path baseline,
    boolean withoutBaseline,
    boolean staleFails) {

  /** Whether commits count; the next commit then is likely to have what is looked at now. */
  public boolean isWithCommits() {
    return since != null || staged;
  }

  /** The files on the disk, held against the configured baseline. */
  public static final Comparison PLAIN = new Comparison(null, false, null, null, false, false);
}
