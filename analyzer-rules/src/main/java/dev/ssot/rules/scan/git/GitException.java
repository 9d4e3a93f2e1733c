package dev.ssot.rules.scan.git;

/** Git could not be run, or refused; the message is one sentence for a person. */
public final class GitException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String sentence;

  GitException(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  /** The message. */
  public String sentence() {
    return sentence;
  }
}
