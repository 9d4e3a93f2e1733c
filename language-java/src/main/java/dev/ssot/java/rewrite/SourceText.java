package dev.ssot.java.rewrite;

import com.github.javaparser.JavaToken;
import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import dev.ssot.model.source.LineIndex;
import dev.ssot.model.source.Range;

/** The text of a file, with the way from lines and columns to offsets and back. */
final class SourceText {

  private final String text;
  private final LineIndex lines;

  SourceText(String text) {
    this.text = text;
    this.lines = LineIndex.of(text);
  }

  String text() {
    return text;
  }

  String slice(int start, int end) {
    return text.substring(start, end);
  }

  String slice(Node node) {
    return slice(start(node), end(node));
  }

  int offset(int line, int column) {
    return lines.offset(line, column);
  }

  private int offset(Position position) {
    return offset(position.line, position.column);
  }

  int start(Node node) {
    return offset(node.getRange().orElseThrow().begin);
  }

  /** The offset behind the last character. */
  int end(Node node) {
    return offset(node.getRange().orElseThrow().end) + 1;
  }

  int start(JavaToken token) {
    return offset(token.getRange().orElseThrow().begin);
  }

  int end(JavaToken token) {
    return offset(token.getRange().orElseThrow().end) + 1;
  }

  /** The place of some characters, for a person to find. */
  Range range(int start, int end) {
    return lines.range(start, end);
  }

  int lineStart(int offset) {
    return lines.lineStart(offset);
  }

  /** The offset at which the next line starts, or the length of the text. */
  int nextLine(int offset) {
    return lines.nextLine(offset);
  }

  /** The white space that the line of an offset starts with. */
  String indentation(int offset) {
    int start = lineStart(offset);
    int end = start;
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    return text.substring(start, end);
  }

  boolean isBlankLine(int lineStart) {
    return lineStart < text.length() && text.substring(lineStart, nextLine(lineStart)).isBlank();
  }

  /** The line end that the file uses first; a line feed if it has none. */
  String lineEnd() {
    int feed = text.indexOf('\n');
    if (feed < 0) {
      return text.indexOf('\r') >= 0 ? "\r" : "\n";
    }
    return feed > 0 && text.charAt(feed - 1) == '\r' ? "\r\n" : "\n";
  }

  /** The offset of the first character from here on that is no space or tab. */
  int skipBlanks(int offset) {
    int i = offset;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i;
  }
}
