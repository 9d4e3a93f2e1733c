package dev.ssot.java.prose;

/**
 * Documentation as plain text in which links still stand out: {@link #OPEN}, the symbol, {@link
 * #LABEL}, what is shown, {@link #CLOSE}. Paragraphs are lines.
 */
final class MarkedText {

  static final char OPEN = '\u0001';
  static final char CLOSE = '\u0002';
  static final char LABEL = '\u0003';
  private static final String ITEM = "• ";

  private final String content;
  private final boolean markdown;
  private final StringBuilder text = new StringBuilder();

  private MarkedText(String content, boolean markdown) {
    this.content = content;
    this.markdown = markdown;
  }

  static String of(String content, DocBlock block, boolean markdown) {
    MarkedText marked = new MarkedText(content, markdown);
    marked.append(block.start(), block.end());
    return marked.text.toString().strip();
  }

  /** The text as it is shown. */
  static String shown(String marked) {
    if (marked.indexOf(OPEN) < 0) {
      return marked;
    }
    StringBuilder shown = new StringBuilder(marked.length());
    boolean hidden = false;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == OPEN || c == LABEL) {
        hidden = c == OPEN;
      } else if (!hidden && c != CLOSE) {
        shown.append(c);
      }
    }
    return shown.toString();
  }

  private void append(int start, int end) {
    int i = start;
    while (i < end) {
      char c = content.charAt(i);
      if (c == '{' && content.startsWith("{@", i)) {
        i = tag(i, end);
      } else if (c == '<') {
        i = markup(i, end);
      } else if (c == '&') {
        i = HtmlEntities.append(content, i, end, text);
      } else if (markdown && c == '`') {
        i = span(i, end);
      } else if (markdown && c == '[') {
        i = bracket(i, end);
      } else if (markdown && c == '*' && isEmphasis(i, end)) {
        i++;
      } else if (c == '\n' && isBlankLine(i + 1, end)) {
        paragraph();
        i++;
      } else {
        character(c);
        i++;
      }
    }
  }

  private void character(char c) {
    if (!Character.isWhitespace(c)) {
      text.append(c);
    } else if (text.length() > 0 && !Character.isWhitespace(text.charAt(text.length() - 1))) {
      text.append(' ');
    }
  }

  private boolean isEmphasis(int at, int end) {
    boolean spaceBefore = at == 0 || Character.isWhitespace(content.charAt(at - 1));
    boolean spaceAfter = at + 1 >= end || Character.isWhitespace(content.charAt(at + 1));
    return !spaceBefore || !spaceAfter;
  }

  private void paragraph() {
    while (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
    if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }

  private boolean isBlankLine(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = content.charAt(i);
      if (c == '\n') {
        return true;
      }
      if (!Character.isWhitespace(c)) {
        return false;
      }
    }
    return false;
  }

  private int tag(int brace, int limit) {
    InlineTag tag = InlineTag.at(content, brace, limit);
    if (tag == null) {
      return brace + 1;
    }
    if (tag.isLink() || tag.name().equals("value")) {
      SymbolText symbol = SymbolText.at(content, tag.start(), tag.end());
      link(symbol.written(), content.substring(symbol.end(), tag.end()).strip());
    } else if (tag.isVerbatim()) {
      String code = content.substring(tag.start(), tag.end()).strip().replaceAll("\\s+", " ");
      link(code, code);
    } else if (tag.name().equals("return")) {
      text.append("Returns ");
      append(tag.start(), tag.end());
      text.append('.');
    } else if (!tag.name().equals("inheritDoc")) {
      append(tag.start(), tag.end());
    }
    return tag.end() + 1;
  }

  private void link(String symbol, String label) {
    String shown = label.isEmpty() ? SymbolText.shown(symbol) : label.replaceAll("\\s+", " ");
    text.append(OPEN).append(symbol).append(LABEL).append(shown).append(CLOSE);
  }

  private int markup(int open, int limit) {
    int close = content.indexOf('>', open);
    char next = open + 1 < limit ? content.charAt(open + 1) : ' ';
    boolean isTag = Character.isLetter(next) || next == '/' || next == '!';
    if (!isTag || close < 0 || close >= limit) {
      character('<');
      return open + 1;
    }
    if (HtmlTags.startsParagraph(content, open)) {
      paragraph();
      text.append(HtmlTags.startsItem(content, open) ? ITEM : "");
    }
    return close + 1;
  }

  private int span(int start, int limit) {
    int end = Math.min(MarkdownSpan.end(content, start, limit) + 1, limit);
    String code = content.substring(start, end).replace("`", "").strip().replaceAll("\\s+", " ");
    link(code, code);
    return end;
  }

  private int bracket(int open, int limit) {
    int close = content.indexOf(']', open);
    if (close < 0 || close >= limit) {
      text.append('[');
      return open + 1;
    }
    String shown = content.substring(open + 1, close).replace("`", "");
    char next = close + 1 < limit ? content.charAt(close + 1) : ' ';
    int end = content.indexOf(next == '(' ? ')' : ']', close + 1);
    if (next == '(' && end > 0 && end < limit) {
      text.append(shown);
      return end + 1;
    }
    if (next == '[' && end > 0 && end < limit) {
      link(content.substring(close + 2, end), shown);
      return end + 1;
    }
    link(shown, "");
    return close + 1;
  }
}
