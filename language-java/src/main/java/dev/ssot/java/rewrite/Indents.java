package dev.ssot.java.rewrite;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import java.util.stream.Collectors;

/** Indents new lines the way that the lines around them are. */
final class Indents {

  private Indents() {}

  /** What one level adds, as the members of the types of the file show it. */
  static String unit(SourceText text, TypeDeclaration<?> type) {
    for (BodyDeclaration<?> member : type.getMembers()) {
      String inner = text.indentation(text.start(member));
      String outer = text.indentation(text.start(type));
      if (inner.length() > outer.length() && inner.startsWith(outer)) {
        return inner.substring(outer.length());
      }
    }
    return text.text().contains("\n\t") ? "\t" : "    ";
  }

  static String members(SourceText text, TypeDeclaration<?> type) {
    return text.indentation(text.start(type)) + unit(text, type);
  }

  /** Every line with an indentation before it, and with the line ends of the file. */
  static String indented(String source, String indentation, String lineEnd) {
    return source
        .lines()
        .map(line -> line.isBlank() ? "" : indentation + line)
        .collect(Collectors.joining(lineEnd));
  }
}
