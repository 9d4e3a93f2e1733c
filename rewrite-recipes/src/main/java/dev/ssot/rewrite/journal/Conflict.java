package dev.ssot.rewrite.journal;

/** A file that is not as it should be, and in what way: a phrase that goes on after the path. */
public record Conflict(String path, String reason) {

  @Override
  public String toString() {
    return path + " " + reason;
  }
}
