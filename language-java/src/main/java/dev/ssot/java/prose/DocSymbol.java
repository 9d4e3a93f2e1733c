package dev.ssot.java.prose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A symbol that a documentation comment names, part by part: {@code a.Type#member(int, a.Other)}.
 *
 * @param owner the segments of the type; empty if only a member is named
 * @param member the name of the method, field or constructor
 * @param parameters the parameter types as written, null without parentheses
 * @param types the segments of every type among the parameters
 */
public record DocSymbol(
    List<Part> owner,
    @Nullable Part member,
    @Nullable List<Part> parameters,
    List<List<Part>> types) {

  /**
   * A piece of a symbol.
   *
   * @param line the line in the comment, from 0
   * @param column the place on that line, see {@link DocLink}
   */
  public record Part(String text, int line, int column) {}

  /** Where a symbol stands in the content of a comment. */
  record Extent(int start, int end) {}

  static DocSymbol read(CommentText text, Extent extent) {
    return new Reader(text, extent).read();
  }

  private static final class Reader {

    private final CommentText text;
    private final String content;
    private final int limit;
    private int at;

    Reader(CommentText text, Extent extent) {
      this.text = text;
      this.content = text.content();
      this.at = extent.start();
      this.limit = extent.end();
      int module = content.indexOf('/', at);
      if (module >= 0 && module < limit) {
        at = module + 1;
      }
    }

    DocSymbol read() {
      List<Part> owner = name();
      Part member = null;
      if (is('#')) {
        at++;
        List<Part> names = name();
        member = names.isEmpty() ? null : names.get(0);
      } else if (is('(') && !owner.isEmpty()) {
        member = owner.get(owner.size() - 1);
        owner = List.copyOf(owner.subList(0, owner.size() - 1));
      }
      List<List<Part>> types = new ArrayList<>();
      return new DocSymbol(owner, member, is('(') ? parameters(types) : null, types);
    }

    private boolean is(char c) {
      return at < limit && content.charAt(at) == c;
    }

    private List<Part> name() {
      List<Part> parts = new ArrayList<>();
      int start = at;
      while (at <= limit) {
        boolean inside = at < limit && Character.isJavaIdentifierPart(content.charAt(at));
        if (!inside) {
          if (at > start) {
            parts.add(part(start, at));
          }
          if (!is('.') || is("...")) {
            break;
          }
          start = at + 1;
        }
        at++;
      }
      return parts;
    }

    private boolean is(String expected) {
      return content.startsWith(expected, at);
    }

    private List<Part> parameters(List<List<Part>> types) {
      List<Part> parameters = new ArrayList<>();
      at++;
      int start = at;
      boolean expectsType = true;
      while (at < limit && !is(')')) {
        if (is(',')) {
          addTrimmed(start, at, parameters);
          start = at + 1;
        }
        if (Character.isJavaIdentifierStart(content.charAt(at))) {
          List<Part> name = name();
          if (expectsType) {
            types.add(name);
          }
          expectsType = false;
        } else {
          expectsType = expectsType || is(',') || is('<');
          at++;
        }
      }
      addTrimmed(start, at, parameters);
      return parameters;
    }

    private void addTrimmed(int start, int end, List<Part> parameters) {
      int from = start;
      int to = end;
      while (from < to && Character.isWhitespace(content.charAt(from))) {
        from++;
      }
      while (to > from && Character.isWhitespace(content.charAt(to - 1))) {
        to--;
      }
      if (to > from) {
        parameters.add(part(from, to));
      }
    }

    private Part part(int start, int end) {
      return new Part(content.substring(start, end), text.line(start), text.column(start));
    }
  }
}
