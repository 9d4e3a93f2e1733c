package dev.ssot.java.read;

import com.github.javaparser.GeneratedJavaParserConstants;
import com.github.javaparser.JavaToken;
import com.github.javaparser.Position;
import com.github.javaparser.TokenTypes;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.ssot.java.prose.DocComment;
import dev.ssot.java.prose.DocLink;
import dev.ssot.java.prose.PlainComment;
import dev.ssot.model.facts.Documentation;
import dev.ssot.model.facts.ReferenceKind;
import java.util.ArrayDeque;
import java.util.Deque;

/** Finds the comments that document a declaration, and records what they link to. */
final class CommentReader {

  private final References references;

  CommentReader(References references) {
    this.references = references;
  }

  /** The documentation of a declaration; its links become references of the current scope. */
  Documentation documentation(Node declaration) {
    boolean ofType = declaration instanceof TypeDeclaration<?>;
    Deque<JavaToken> plain = new ArrayDeque<>();
    JavaToken after = Tokens.first(declaration);
    JavaToken comment = CommentPlaces.before(after);
    while (comment != null && !isDocumentation(comment)) {
      if (CommentPlaces.isFirstOnItsLine(comment) && isDirectlyBefore(comment, after)) {
        plain.push(comment);
        after = comment;
      }
      comment = CommentPlaces.before(comment);
    }
    Documentation documentation = comment == null ? Documentation.NONE : read(comment, ofType);
    return plain.isEmpty() ? documentation : withPlain(documentation, plain, ofType);
  }

  private static boolean isDocumentation(JavaToken comment) {
    return comment.getKind() == GeneratedJavaParserConstants.JAVADOC_COMMENT || isMarkdown(comment);
  }

  private static boolean isDirectlyBefore(JavaToken comment, JavaToken after) {
    return Tokens.range(comment).end.line + 1 >= Tokens.range(after).begin.line;
  }

  private Documentation read(JavaToken comment, boolean ofType) {
    if (isMarkdown(comment)) {
      JavaToken first = firstLine(comment);
      return read(DocComment.markdown(textOfLines(first, comment)), first, ofType);
    }
    return read(DocComment.javadoc(comment.getText()), comment, ofType);
  }

  private Documentation read(DocComment comment, JavaToken token, boolean ofType) {
    Position begin = Tokens.range(token).begin;
    for (DocLink link : comment.links()) {
      int column = link.line() == 0 ? begin.column + link.column() : link.column() + 1;
      references.place(
          ReferenceKind.DOCUMENTATION,
          link.type(),
          null,
          -1,
          begin.line + link.line(),
          column,
          link.type().length());
    }
    return comment.documentation(ofType);
  }

  private static Documentation withPlain(
      Documentation documentation, Deque<JavaToken> plain, boolean ofType) {
    StringBuilder text = new StringBuilder();
    plain.forEach(comment -> text.append(comment.getText()).append('\n'));
    return PlainComment.addTo(documentation, text.toString(), ofType);
  }

  private static boolean isMarkdown(JavaToken comment) {
    return DocComment.isMarkdown(comment.getText()) && CommentPlaces.isFirstOnItsLine(comment);
  }

  private static JavaToken firstLine(JavaToken last) {
    JavaToken first = last;
    JavaToken before = CommentPlaces.before(last);
    while (before != null && isMarkdown(before) && isNextLine(before, first)) {
      first = before;
      before = CommentPlaces.before(first);
    }
    return first;
  }

  private static boolean isNextLine(JavaToken before, JavaToken after) {
    return Tokens.range(before).begin.line + 1 == Tokens.range(after).begin.line;
  }

  /** All lines of a Markdown comment, the further ones indented as they are in the file. */
  private static String textOfLines(JavaToken first, JavaToken last) {
    StringBuilder text = new StringBuilder(first.getText());
    JavaToken token = first;
    while (!Tokens.same(token, last)) {
      token = token.getNextToken().orElse(last);
      if (TokenTypes.isComment(token.getKind())) {
        text.append('\n').append(" ".repeat(Tokens.range(token).begin.column - 1));
        text.append(token.getText());
      }
    }
    return text.toString();
  }
}
