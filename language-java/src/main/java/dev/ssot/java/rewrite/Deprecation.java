package dev.ssot.java.rewrite;

import com.github.javaparser.GeneratedJavaParserConstants;
import com.github.javaparser.JavaToken;
import com.github.javaparser.TokenTypes;
import com.github.javaparser.ast.body.BodyDeclaration;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Rewriting;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Marks declarations as deprecated: the annotation, and a tag that says what to use instead. */
final class Deprecation {

  private final Recipe.Deprecate recipe;

  Deprecation(Recipe.Deprecate recipe) {
    this.recipe = recipe;
  }

  Rewriting apply(SourceTree tree) {
    boolean isType = recipe.symbol().indexOf('#') < 0;
    MemberName member = isType ? null : MemberName.read(recipe.symbol());
    String owner = member == null ? recipe.symbol() : member.owner();
    return new Declared(tree, Set.of(owner))
        .edit(
            owner,
            (view, type) -> {
              if (member == null) {
                deprecate(view, type);
              } else {
                Declared.members(type, member).forEach(found -> deprecate(view, found));
              }
            });
  }

  private void deprecate(FileView view, BodyDeclaration<?> declaration) {
    SourceText text = view.text();
    int start = text.start(declaration);
    String indentation = text.indentation(start);
    boolean ownLine = text.slice(text.lineStart(start), start).isBlank();
    String separator = ownLine ? text.lineEnd() + indentation : " ";
    String lead = document(view, declaration, separator);
    boolean annotated = declaration.isAnnotationPresent("Deprecated");
    if (!annotated) {
      view.edits().callSite();
      view.edits().insert(start, lead + annotation() + separator);
    } else if (!lead.isEmpty()) {
      view.edits().insert(start, lead);
    }
  }

  private String annotation() {
    List<String> values = new ArrayList<>();
    if (!recipe.since().isEmpty()) {
      values.add("since = \"" + recipe.since() + "\"");
    }
    if (recipe.forRemoval()) {
      values.add("forRemoval = true");
    }
    return "@Deprecated" + (values.isEmpty() ? "" : "(" + String.join(", ", values) + ")");
  }

  private String tag() {
    String replacement = recipe.replacement();
    boolean symbol = replacement.matches("[\\w.$#]+(\\([^)]*\\))?");
    return "@deprecated use " + (symbol ? "{@link " + replacement + "}" : replacement) + " instead";
  }

  /** Adds the tag to the comment there is; otherwise gives a comment to put before. */
  private String document(FileView view, BodyDeclaration<?> declaration, String separator) {
    if (recipe.replacement().isEmpty()) {
      return "";
    }
    JavaToken comment = comment(declaration);
    if (comment == null) {
      boolean multiline =
          !separator.isBlank() || separator.contains("\n") || separator.contains("\r");
      return multiline
          ? "/**" + separator + " * " + tag() + separator + " */" + separator
          : "/** " + tag() + " */ ";
    }
    if (!comment.getText().contains("@deprecated")) {
      extend(view, comment, separator);
    }
    return "";
  }

  private static @Nullable JavaToken comment(BodyDeclaration<?> declaration) {
    JavaToken token = declaration.getTokenRange().orElseThrow().getBegin();
    while (true) {
      token = token.getPreviousToken().orElse(null);
      if (token == null || !TokenTypes.isWhitespaceOrComment(token.getKind())) {
        return null;
      }
      boolean markdown = token.getText().startsWith("///");
      if (token.getKind() == GeneratedJavaParserConstants.JAVADOC_COMMENT || markdown) {
        return token;
      }
    }
  }

  private void extend(FileView view, JavaToken comment, String separator) {
    SourceText text = view.text();
    int start = text.start(comment);
    if (comment.getText().startsWith("///")) {
      int end = start + comment.getText().stripTrailing().length();
      view.edits().insert(end, separator + "///" + separator + "/// " + tag());
      return;
    }
    int close = text.end(comment) - 2;
    String lastLine = text.slice(text.lineStart(close), close);
    String margin = text.indentation(start) + " * ";
    if (lastLine.isBlank() && text.lineStart(close) > start) {
      boolean hasTags = comment.getText().lines().anyMatch(line -> line.strip().startsWith("* @"));
      String gap = hasTags ? "" : margin.stripTrailing() + text.lineEnd();
      view.edits().insert(text.lineStart(close), gap + margin + tag() + text.lineEnd());
    } else {
      String content = text.slice(start + 3, close).strip();
      String line = text.lineEnd() + margin;
      view.edits()
          .overwrite(
              start,
              text.end(comment),
              "/**"
                  + line
                  + content
                  + line.stripTrailing()
                  + line
                  + tag()
                  + text.lineEnd()
                  + text.indentation(start)
                  + " */");
    }
  }
}
