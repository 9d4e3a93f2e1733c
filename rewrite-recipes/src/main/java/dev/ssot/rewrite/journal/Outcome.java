package dev.ssot.rewrite.journal;

import java.util.List;

/**
 * What became of an order to the journal.
 *
 * @param steps the ids of the steps that were applied, undone or completed, in that order
 * @param files the files that were written or deleted, by path
 * @param conflicts the files that stood in the way or were left alone
 * @param message one sentence for the user, without a full stop
 */
public record Outcome(
    Status status,
    List<String> steps,
    List<String> files,
    List<Conflict> conflicts,
    String message) {

  /** How it ended. */
  public enum Status {
    /** As ordered. */
    DONE,
    /** There was nothing to do, and nothing was written. */
    NOTHING,
    /** Files are not as they should be; nothing of the step was written. */
    CONFLICT,
    /** The file system refused; nothing of the step remains written. */
    FAILED,
    /** A step stands half done in the tree and has to be completed or undone first. */
    INTERRUPTED
  }

  static Outcome nothing(String message) {
    return new Outcome(Status.NOTHING, List.of(), List.of(), List.of(), message);
  }

  static Outcome conflict(List<Conflict> conflicts, String message) {
    return new Outcome(Status.CONFLICT, List.of(), List.of(), conflicts, message);
  }

  static Outcome failed(Status status, String message) {
    return new Outcome(status, List.of(), List.of(), List.of(), message);
  }

  static Outcome done(Entry entry, List<Conflict> left, String message) {
    List<String> files =
        entry.items().stream()
            .map(Item::path)
            .filter(path -> left.stream().noneMatch(conflict -> conflict.path().equals(path)))
            .toList();
    return new Outcome(Status.DONE, List.of(entry.step()), files, left, message);
  }

  public boolean succeeded() {
    return status == Status.DONE || status == Status.NOTHING;
  }
}
