package dev.ssot.rewrite.json;

/** Says why a text is not what it should be, in words for the user. */
public final class InvalidJson extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public InvalidJson(String message) {
    super(message);
  }
}
