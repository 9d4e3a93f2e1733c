package dev.ssot.java.prose;

import dev.ssot.model.facts.Documentation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A documentation comment. */
public final class DocComment {

  private static final int LONGEST_SUMMARY = 240;

  private final CommentText text;
  private final boolean markdown;
  private final List<DocBlock> blocks;
  private final DocLinks links;

  private DocComment(CommentText text, boolean markdown) {
    this.text = text;
    this.markdown = markdown;
    this.blocks = DocBlock.of(text.content());
    this.links = DocLinks.of(text.content(), blocks, markdown);
  }

  /** A comment that starts with a slash and two stars, delimiters included. */
  public static DocComment javadoc(String comment) {
    return new DocComment(CommentText.javadoc(comment), false);
  }

  /** All lines of a comment that starts with three slashes on each, line ends included. */
  public static DocComment markdown(String comment) {
    return new DocComment(CommentText.markdown(comment), true);
  }

  /** Whether a token is a line of such a comment. */
  public static boolean isMarkdown(String token) {
    return token.startsWith("///");
  }

  /** The types that it names in links and tags, with their places. */
  public List<DocLink> links() {
    return links.types().stream()
        .map(type -> new DocLink(type.name(), text.line(type.start()), text.column(type.start())))
        .toList();
  }

  /** The symbols that it names in links and tags, taken apart. */
  public List<DocSymbol> symbols() {
    return links.extents().stream().map(extent -> DocSymbol.read(text, extent)).toList();
  }

  /**
   * What it tells of the declaration that it stands before.
   *
   * @param ofType whether that is a type, not a member of one
   */
  public Documentation documentation(boolean ofType) {
    String description = MarkedText.of(text.content(), blocks.get(0), markdown);
    Claims claims = Claims.of(description, ofType);
    DocBlock deprecated = block("deprecated");
    String tag = deprecated == null ? "" : MarkedText.of(text.content(), deprecated, markdown);
    return new Documentation(
        summary(description),
        deprecated != null,
        deprecated == null ? claims.deprecation() : flat(MarkedText.shown(tag)),
        since(),
        Replacement.of(tag, description, claims),
        claims.marks(),
        links.symbols());
  }

  private String since() {
    DocBlock since = block("since");
    return since == null
        ? ""
        : flat(MarkedText.shown(MarkedText.of(text.content(), since, markdown)));
  }

  private @Nullable DocBlock block(String tag) {
    for (DocBlock block : blocks) {
      if (block.tag().equals(tag)) {
        return block;
      }
    }
    return null;
  }

  private static String flat(String text) {
    return text.replace('\n', ' ');
  }

  private static String summary(String description) {
    List<String> sentences = Sentences.ofFirst(description);
    String first = sentences.isEmpty() ? "" : MarkedText.shown(sentences.get(0));
    return first.length() <= LONGEST_SUMMARY
        ? first
        : first.substring(0, LONGEST_SUMMARY - 1) + "…";
  }
}
