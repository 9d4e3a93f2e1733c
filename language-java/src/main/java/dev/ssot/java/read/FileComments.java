package dev.ssot.java.read;

import com.github.javaparser.GeneratedJavaParserConstants;
import com.github.javaparser.JavaToken;
import com.github.javaparser.Position;
import com.github.javaparser.TokenTypes;
import com.github.javaparser.ast.CompilationUnit;
import dev.ssot.model.facts.Allowance;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the comments say about the file as a whole, or to this tool.
 *
 * @param generated whether a comment before the first declaration says that a program wrote it
 */
record FileComments(List<Allowance> allowances, boolean generated) {

  private static final String MARKER = "ssot:allow";
  private static final Pattern ALLOWANCE =
      Pattern.compile(
          "^(?://+|/\\*+)\\s*" + MARKER + "\\s+(\\S+)\\s*(.*?)\\s*(?:\\*/)?$", Pattern.DOTALL);

  static FileComments of(CompilationUnit unit) {
    List<Allowance> allowances = new ArrayList<>();
    boolean generated = false;
    boolean header = true;
    for (JavaToken token = firstOf(unit); token != null; token = Tokens.next(token)) {
      int kind = token.getKind();
      if (TokenTypes.isComment(kind)) {
        generated = generated || (header && GeneratedCode.isClaimedBy(token.getText()));
        Allowance allowance = allowance(token);
        if (allowance != null) {
          allowances.add(allowance);
        }
      } else if (kind == GeneratedJavaParserConstants.LBRACE) {
        header = false;
      }
    }
    return new FileComments(List.copyOf(allowances), generated);
  }

  /** A header stands before the first token of the unit. */
  private static @Nullable JavaToken firstOf(CompilationUnit unit) {
    JavaToken token = unit.getTokenRange().map(range -> range.getBegin()).orElse(null);
    while (token != null && Tokens.previous(token) != null) {
      token = Tokens.previous(token);
    }
    return token;
  }

  private static @Nullable Allowance allowance(JavaToken comment) {
    String text = comment.getText();
    if (!text.contains(MARKER)) {
      return null;
    }
    Matcher matcher = ALLOWANCE.matcher(text);
    if (!matcher.find()) {
      return null;
    }
    Position begin = Tokens.range(comment).begin;
    return new Allowance(
        begin.line,
        begin.column,
        CommentPlaces.isAloneOnItsLines(comment),
        matcher.group(1),
        matcher.group(2).replaceAll("\\s+", " "));
  }
}
