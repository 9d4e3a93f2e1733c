package dev.ssot.rules.scan.git;

/** Git could not be run, or refused; the message is one sentence for a person. */
public final class GitException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String sentence;
  private final boolean refusal;

  GitException(String sentence) {
    this(sentence, false);
  }

  private GitException(String sentence, boolean refusal) {
    super(sentence);
    this.sentence = sentence;
    this.refusal = refusal;
  }

  /** Git is not there, or does not work in this repository at all. */
  static GitException refusal(String sentence) {
    return new GitException(sentence, true);
  }

  /** Whether no other command would fare better. */
  boolean isRefusal() {
    return refusal;
  }

  /** The message. */
  public String sentence() {
    return sentence;
  }
}
