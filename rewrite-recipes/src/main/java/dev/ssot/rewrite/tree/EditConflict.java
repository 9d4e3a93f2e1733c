package dev.ssot.rewrite.tree;

/** Says why edits cannot be made, in words for the user. */
public final class EditConflict extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public EditConflict(String message) {
    super(message);
  }

  public EditConflict(String message, Throwable cause) {
    super(message, cause);
  }
}
