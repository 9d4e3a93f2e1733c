package dev.ssot.rules.scan.codec;

/** The bytes are not what a writer of this version has written. */
public final class DamagedFactsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public DamagedFactsException(String message) {
    super(message);
  }
}
