package dev.ssot.model.result;

import org.jspecify.annotations.Nullable;

/** Text that is not the JSON that was expected; the message says where and why. */
public final class InvalidJson extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public InvalidJson(String message) {
    this(message, null);
  }

  public InvalidJson(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
