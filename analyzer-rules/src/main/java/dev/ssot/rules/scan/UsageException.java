package dev.ssot.rules.scan;

/** What was asked for cannot be done; the message is one sentence that says why. */
public final class UsageException extends Exception {

  private static final long serialVersionUID = 1L;

  public UsageException(String message) {
    super(message);
  }
}
