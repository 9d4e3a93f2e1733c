package dev.ssot.java.rewrite;

import com.github.javaparser.GeneratedJavaParserConstants;
import com.github.javaparser.JavaToken;
import com.github.javaparser.TokenTypes;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.ssot.java.prose.DocComment;
import dev.ssot.java.prose.DocSymbol;
import dev.ssot.java.rewrite.DottedName.Role;
import dev.ssot.java.rewrite.DottedName.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the symbols that the documentation comments of a file name. */
final class DocNames {

  /**
   * A symbol at its place.
   *
   * @param declaration what the comment documents, or the innermost declaration around it
   */
  record Mention(
      List<Segment> owner,
      @Nullable Segment member,
      @Nullable List<Segment> parameters,
      List<List<Segment>> types,
      Node declaration) {}

  private final JavaFile file;
  private final List<Mention> mentions = new ArrayList<>();
  private @Nullable List<BodyDeclaration<?>> declarations;

  private DocNames(JavaFile file) {
    this.file = file;
  }

  static DocNames of(JavaFile file) {
    DocNames names = new DocNames(file);
    JavaToken token = first(file);
    while (token != null) {
      token = names.read(token);
    }
    return names;
  }

  private static @Nullable JavaToken first(JavaFile file) {
    JavaToken token = file.syntax().getTokenRange().map(range -> range.getBegin()).orElse(null);
    while (token != null && token.getPreviousToken().isPresent()) {
      token = token.getPreviousToken().get();
    }
    return token;
  }

  List<Mention> mentions() {
    return mentions;
  }

  /** Every type that is named. */
  List<DottedName> types() {
    List<DottedName> types = new ArrayList<>();
    for (Mention mention : mentions) {
      add(mention.owner(), mention.declaration(), types);
      mention.types().forEach(type -> add(type, mention.declaration(), types));
    }
    return types;
  }

  private static void add(List<Segment> segments, Node place, List<DottedName> types) {
    if (!segments.isEmpty()) {
      types.add(new DottedName(segments, place, Role.DOCUMENTATION));
    }
  }

  /** Reads the comment at a token, if there is one, and gives the token to go on with. */
  private @Nullable JavaToken read(JavaToken token) {
    JavaToken last = token;
    if (token.getKind() == GeneratedJavaParserConstants.JAVADOC_COMMENT) {
      add(DocComment.javadoc(token.getText()), token, token);
    } else if (DocComment.isMarkdown(token.getText())) {
      StringBuilder lines = new StringBuilder(token.getText());
      JavaToken next = nextLine(token);
      while (next != null) {
        lines.append(file.text().slice(file.text().end(last), file.text().end(next)));
        last = next;
        next = nextLine(next);
      }
      add(DocComment.markdown(lines.toString()), token, last);
    }
    return last.getNextToken().orElse(null);
  }

  private static @Nullable JavaToken nextLine(JavaToken line) {
    JavaToken next = line.getNextToken().orElse(null);
    while (next != null && TokenTypes.isWhitespace(next.getKind())) {
      next = next.getNextToken().orElse(null);
    }
    return next != null && DocComment.isMarkdown(next.getText()) && lineOf(next) == lineOf(line) + 1
        ? next
        : null;
  }

  private static int lineOf(JavaToken token) {
    return token.getRange().orElseThrow().begin.line;
  }

  private void add(DocComment comment, JavaToken first, JavaToken last) {
    List<DocSymbol> symbols = comment.symbols();
    if (symbols.isEmpty()) {
      return;
    }
    Node declaration = declaration(file.text().end(last));
    for (DocSymbol symbol : symbols) {
      List<DocSymbol.Part> parameters = symbol.parameters();
      DocSymbol.Part member = symbol.member();
      mentions.add(
          new Mention(
              segments(symbol.owner(), first),
              member == null ? null : segment(member, first),
              parameters == null ? null : segments(parameters, first),
              symbol.types().stream().map(type -> segments(type, first)).toList(),
              declaration));
    }
  }

  private List<Segment> segments(List<DocSymbol.Part> parts, JavaToken comment) {
    return parts.stream().map(part -> segment(part, comment)).toList();
  }

  private Segment segment(DocSymbol.Part part, JavaToken comment) {
    int start =
        part.line() == 0
            ? file.text().start(comment) + part.column()
            : file.text().offset(lineOf(comment) + part.line(), part.column() + 1);
    return new Segment(part.text(), start, start + part.text().length());
  }

  /** The declaration that follows a comment, or else the innermost one around it. */
  private Node declaration(int end) {
    Node best = file.syntax();
    for (BodyDeclaration<?> candidate : declarations(end)) {
      int start = file.text().start(candidate);
      if (start >= end) {
        return isBlank(end, start) ? inside(candidate) : best;
      }
      best = candidate;
    }
    return best;
  }

  /** A type's documentation sees the members of the type. */
  private static Node inside(BodyDeclaration<?> declaration) {
    if (declaration instanceof TypeDeclaration<?> type) {
      Optional<BodyDeclaration<?>> member = type.getMembers().getFirst();
      return member.isPresent() ? member.get() : type;
    }
    return declaration;
  }

  private boolean isBlank(int from, int to) {
    return file.text().slice(from, to).replaceAll("(?s)/\\*.*?\\*/|//[^\r\n]*", "").isBlank();
  }

  private List<BodyDeclaration<?>> declarations(int end) {
    if (declarations == null) {
      declarations = new ArrayList<>();
      file.syntax().walk(this::collect);
    }
    return declarations.stream().filter(known -> file.text().end(known) > end).toList();
  }

  private void collect(Node node) {
    if (node instanceof BodyDeclaration<?> declaration && declarations != null) {
      declarations.add(declaration);
    }
  }
}
