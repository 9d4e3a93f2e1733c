package dev.ssot.java.rewrite;

import com.github.javaparser.ast.Node;
import dev.ssot.java.rewrite.DottedName.Role;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes expressions with qualified names into a file, where imports can make them shorter. */
final class Snippets {

  private static final Pattern QUALIFIED =
      Pattern.compile("(?<![\\w.$\"])(?:[a-z_][\\w]*\\.)+[A-Z]\\w*(?:\\.[A-Z][a-z]\\w*)*");

  private final Spelling spelling;
  private final Node place;

  Snippets(Spelling spelling, Node place) {
    this.spelling = spelling;
    this.place = place;
  }

  /** The source as it should read at this place. */
  String text(String source) {
    Matcher matcher = QUALIFIED.matcher(source);
    StringBuilder text = new StringBuilder();
    while (matcher.find()) {
      matcher.appendReplacement(text, Matcher.quoteReplacement(type(matcher.group())));
    }
    matcher.appendTail(text);
    return text.toString();
  }

  /** The name of a type as it should read at this place, in an expression or not. */
  String type(String path) {
    DottedName name =
        new DottedName(List.of(new DottedName.Segment(path, -1, -1)), place, Role.EXPRESSION);
    return spelling.of(name, path, false, true);
  }
}
