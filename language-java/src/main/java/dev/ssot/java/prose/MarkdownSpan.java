package dev.ssot.java.prose;

/** Code between backticks. */
final class MarkdownSpan {

  private MarkdownSpan() {}

  /** The last backtick of the span that starts here, or of the run if it is never closed. */
  static int end(String content, int start, int limit) {
    int run = start;
    while (run < limit && content.charAt(run) == '`') {
      run++;
    }
    String fence = content.substring(start, run);
    int close = content.indexOf(fence, run);
    return close < 0 || close >= limit ? run - 1 : close + fence.length() - 1;
  }
}
