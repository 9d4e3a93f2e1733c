package dev.ssot.java.prose;

import java.util.ArrayList;
import java.util.List;

/** Finds the symbols that a documentation comment links to. */
final class DocLinks {

  private final String content;
  private final boolean markdown;
  private final List<SymbolText.TypeAt> types = new ArrayList<>();
  private final List<String> symbols = new ArrayList<>();
  private final List<DocSymbol.Extent> extents = new ArrayList<>();

  private DocLinks(String content, boolean markdown) {
    this.content = content;
    this.markdown = markdown;
  }

  static DocLinks of(String content, List<DocBlock> blocks, boolean markdown) {
    DocLinks links = new DocLinks(content, markdown);
    blocks.forEach(links::read);
    return links;
  }

  /** Every type that is named, with its place in the content. */
  List<SymbolText.TypeAt> types() {
    return types;
  }

  /** The symbols as written, without repetition. */
  List<String> symbols() {
    return symbols.stream().distinct().toList();
  }

  /** Where every symbol stands in the content. */
  List<DocSymbol.Extent> extents() {
    return extents;
  }

  private void read(DocBlock block) {
    switch (block.tag()) {
      case "see" -> symbol(skipSpace(block.start(), block.end()), block.end(), true);
      case "throws", "exception" ->
          symbol(skipSpace(block.start(), block.end()), block.end(), false);
      default -> {}
    }
    inline(block);
  }

  private void inline(DocBlock block) {
    int i = block.start();
    while (i < block.end()) {
      char c = content.charAt(i);
      InlineTag tag = c == '{' ? InlineTag.at(content, i, block.end()) : null;
      if (tag != null) {
        read(tag);
        i = tag.isVerbatim() ? tag.end() : tag.start();
      } else if (c == '`' && markdown) {
        i = MarkdownSpan.end(content, i, block.end());
      } else if (c == '[' && markdown) {
        i = bracket(i, block.end());
      }
      i++;
    }
  }

  private void read(InlineTag tag) {
    if (tag.isLink()) {
      symbol(tag.start(), tag.end(), true);
    } else if (tag.name().equals("value") && tag.end() > tag.start()) {
      symbol(tag.start(), tag.end(), true);
    } else if (tag.name().equals("throws")) {
      symbol(tag.start(), tag.end(), false);
    }
  }

  /** {@code [symbol]} and {@code [text][symbol]}, but not {@code [text](address)}. */
  private int bracket(int open, int limit) {
    int close = content.indexOf(']', open);
    if (close < 0 || close >= limit) {
      return open;
    }
    char next = close + 1 < limit ? content.charAt(close + 1) : ' ';
    if (next == '(') {
      return close;
    }
    if (next == '[') {
      return bracket(close + 1, limit);
    }
    SymbolText symbol = SymbolText.at(content, open + 1, close);
    if (symbol.end() == close && close > open + 1) {
      add(open + 1, symbol, true);
    }
    return close;
  }

  private void symbol(int start, int end, boolean links) {
    if (start < end
        && (Character.isJavaIdentifierStart(content.charAt(start))
            || content.charAt(start) == '#')) {
      add(start, SymbolText.at(content, start, end), links);
    }
  }

  private void add(int start, SymbolText symbol, boolean links) {
    extents.add(new DocSymbol.Extent(start, symbol.end()));
    types.addAll(symbol.types());
    if (links && !symbol.written().isEmpty()) {
      symbols.add(symbol.written());
    }
  }

  private int skipSpace(int start, int end) {
    int i = start;
    while (i < end && Character.isWhitespace(content.charAt(i))) {
      i++;
    }
    return i;
  }
}
