package dev.ssot.reports.terminal;

/**
 * What stands before a text.
 *
 * @param painted with colours
 * @param width how many columns it takes
 */
record Label(String painted, int width) {

  static final Label NONE = new Label("", 0);

  /** A label without colours. */
  static Label plain(String text) {
    return new Label(text, SafeText.width(text));
  }
}
