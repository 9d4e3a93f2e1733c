package dev.ssot.reports.text;

/** Texts that a reader takes only up to some length. */
public final class Clip {

  private static final String ELLIPSIS = "\u2026";

  private Clip() {}

  /** The text, or its first characters and an ellipsis; never more than {@code most} of them. */
  public static String to(int most, String text) {
    if (text.length() <= most) {
      return text;
    }
    int end = most - ELLIPSIS.length();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
        + ELLIPSIS;
  }
}
