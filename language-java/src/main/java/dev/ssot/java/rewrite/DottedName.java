package dev.ssot.java.rewrite;

import com.github.javaparser.ast.Node;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A name as it stands in a file: {@code a.b.Outer.Nested}, or one identifier.
 *
 * @param place the syntax node that decides what is in scope
 */
record DottedName(List<Segment> segments, Node place, Role role) {

  /** One identifier of a name, with its offsets. */
  record Segment(String name, int start, int end) {}

  /** What a name stands for where it stands. */
  enum Role {
    TYPE,
    /** The start of an expression: it may be a variable, too. */
    EXPRESSION,
    ANNOTATION,
    DOCUMENTATION,
    /** In a module declaration, where nothing is in scope. */
    MODULE
  }

  String first() {
    return segments.get(0).name();
  }

  int start() {
    return segments.get(0).start();
  }

  int end() {
    return segments.get(segments.size() - 1).end();
  }

  /** The first segments, joined by dots. */
  String upTo(int last) {
    return segments.subList(0, last + 1).stream()
        .map(Segment::name)
        .collect(Collectors.joining("."));
  }

  /** A name is the one at its place: nodes compare by their code alone. */
  @Override
  public boolean equals(Object other) {
    return other instanceof DottedName name
        && Syntax.isSame(name.place, place)
        && name.start() == start();
  }

  @Override
  public int hashCode() {
    return start();
  }
}
