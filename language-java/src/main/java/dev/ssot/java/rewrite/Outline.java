package dev.ssot.java.rewrite;

import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.TypeFact;
import dev.ssot.model.index.SourceUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A source without what stands in the bodies of its methods: all that other files can know of it,
 * at a small part of what reading it costs the compiler.
 */
final class Outline {

  private record Body(int open, int close) {}

  private final SourceText text;
  private final List<Body> bodies = new ArrayList<>();

  private Outline(String text) {
    this.text = new SourceText(text);
  }

  static String of(SourceUnit unit, String text) {
    if (!unit.facts().problems().isEmpty()) {
      return text;
    }
    Outline outline = new Outline(text);
    unit.facts().types().forEach(outline::add);
    return outline.write();
  }

  private void add(TypeFact type) {
    Stream.concat(type.methods().stream(), type.constructors().stream())
        .filter(method -> method.body() != null)
        .forEach(this::add);
    type.nested().forEach(this::add);
  }

  private void add(MethodFact method) {
    int name = text.offset(method.nameRange().endLine(), method.nameRange().endColumn());
    int close = text.offset(method.range().endLine(), method.range().endColumn());
    int open = open(name, close);
    if (open >= 0 && text.text().charAt(close) == '}') {
      bodies.add(new Body(open, close));
    }
  }

  /** The brace that opens the body: the first one behind the name that is in no parentheses. */
  private int open(int from, int limit) {
    String source = text.text();
    int depth = 0;
    for (int i = from; i < limit; i++) {
      char c = source.charAt(i);
      if (c == '/' && (source.charAt(i + 1) == '/' || source.charAt(i + 1) == '*')) {
        return -1;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == '"' || c == '\'') {
        return -1;
      }
      if (c == '{' && depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private String write() {
    bodies.sort(Comparator.comparing(Body::open));
    StringBuilder written = new StringBuilder();
    int position = 0;
    for (Body body : bodies) {
      if (body.open() >= position) {
        written.append(text.text(), position, body.open() + 1);
        position = body.close();
      }
    }
    return written.append(text.text().substring(position)).toString();
  }
}
