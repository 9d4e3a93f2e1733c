package dev.ssot.java.read;

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

  /**
   * Of a parsed file.
   *
   * @param text its content: most files hold no allowance, which their text tells at once
   */
  static FileComments of(CompilationUnit unit, String text) {
    JavaToken first = firstOf(unit);
    List<Allowance> allowances = text.contains(MARKER) ? allowances(first, text) : List.of();
    return new FileComments(allowances, isGenerated(unit, first));
  }

  private static List<Allowance> allowances(@Nullable JavaToken first, String text) {
    List<Allowance> allowances = new ArrayList<>();
    for (JavaToken token = first; token != null; token = Tokens.next(token)) {
      Allowance allowance = TokenTypes.isComment(token.getKind()) ? allowance(token, text) : null;
      if (allowance != null) {
        allowances.add(allowance);
      }
    }
    return List.copyOf(allowances);
  }

  /** Headers stand before all code, or before the first type. */
  private static boolean isGenerated(CompilationUnit unit, @Nullable JavaToken first) {
    for (JavaToken token = first;
        token != null && !Tokens.isCode(token);
        token = Tokens.next(token)) {
      if (claimsGeneration(token)) {
        return true;
      }
    }
    return unit.getTypes().stream()
        .limit(1)
        .map(Tokens::first)
        .anyMatch(FileComments::isAfterClaim);
  }

  private static boolean isAfterClaim(JavaToken declaration) {
    JavaToken comment = CommentPlaces.before(declaration);
    while (comment != null && !claimsGeneration(comment)) {
      comment = CommentPlaces.before(comment);
    }
    return comment != null;
  }

  private static boolean claimsGeneration(JavaToken token) {
    return TokenTypes.isComment(token.getKind()) && GeneratedCode.isClaimedBy(token.getText());
  }

  /** A header stands before the first token of the unit. */
  private static @Nullable JavaToken firstOf(CompilationUnit unit) {
    JavaToken token = unit.getTokenRange().map(range -> range.getBegin()).orElse(null);
    while (token != null && Tokens.previous(token) != null) {
      token = Tokens.previous(token);
    }
    return token;
  }

  private static @Nullable Allowance allowance(JavaToken comment, String text) {
    Matcher matcher = ALLOWANCE.matcher(comment.getText());
    if (!matcher.find()) {
      return null;
    }
    Position begin = Tokens.range(comment).begin;
    return new Allowance(
        begin.line,
        begin.column,
        CommentPlaces.isAloneOnItsLines(comment, text),
        matcher.group(1),
        matcher.group(2).replaceAll("\\s+", " "));
  }
}
