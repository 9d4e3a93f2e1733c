package dev.ssot.java.rewrite;

import com.github.javaparser.JavaToken;
import com.github.javaparser.TokenTypes;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.ssot.java.read.JavaSource;
import dev.ssot.model.migration.Recipe.Argument;
import java.util.ArrayList;
import java.util.List;

/** The arguments of one call in their places, with the comments that belong to them. */
final class CallArguments {

  private record Slot(int start, int end) {}

  private final FileView file;
  private final List<Expression> expressions;
  private final List<Slot> slots = new ArrayList<>();
  private final int open;
  private final int close;

  /**
   * The arguments between two parentheses.
   *
   * @param open the offset behind the opening one
   * @param close the offset of the closing one
   */
  CallArguments(FileView file, NodeList<Expression> expressions, int open, int close) {
    this.file = file;
    this.expressions = expressions;
    this.open = open;
    this.close = close;
    int start = open;
    for (int i = 0; i < expressions.size(); i++) {
      boolean last = i == expressions.size() - 1;
      int end = last ? close : comma(expressions.get(i));
      slots.add(trimmed(start, end));
      start = end + 1;
    }
  }

  private int comma(Expression argument) {
    JavaToken token = argument.getTokenRange().orElseThrow().getEnd();
    while (!token.getText().equals(",") || TokenTypes.isComment(token.getKind())) {
      token = token.getNextToken().orElseThrow();
    }
    return file.text().start(token);
  }

  private Slot trimmed(int start, int end) {
    int from = start;
    int to = end;
    String text = file.text().text();
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Slot(from, to);
  }

  static boolean isIdentity(List<Argument> arguments, int count) {
    if (arguments.size() != count) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      if (!(arguments.get(i) instanceof Argument.Old old) || old.position() != i) {
        return false;
      }
    }
    return true;
  }

  /**
   * The arguments of this call in particular: what stands for a variable number of them becomes as
   * many as there are.
   *
   * @param varargs the position of the variable part, or -1
   */
  List<Argument> spread(List<Argument> arguments, int varargs) {
    List<Argument> spread = new ArrayList<>();
    for (Argument argument : arguments) {
      if (varargs >= 0 && argument instanceof Argument.Old old && old.position() == varargs) {
        for (int i = varargs; i < expressions.size(); i++) {
          spread.add(new Argument.Old(i));
        }
      } else {
        spread.add(argument);
      }
    }
    return spread;
  }

  /** Why the arguments cannot become these by machine, or "". */
  String obstacle(List<Argument> arguments) {
    if (isIdentity(arguments, expressions.size())) {
      return "";
    }
    if (hasLineComment()) {
      return "a line comment stands between the arguments";
    }
    List<Integer> order = new ArrayList<>();
    for (Argument argument : arguments) {
      if (!JavaSource.isExpression(written(argument))) {
        return written(argument) + " is no Java expression";
      }
      int position = position(argument);
      if (position >= expressions.size()) {
        return "the call has too few arguments";
      }
      if (position >= 0) {
        order.add(position);
      }
    }
    for (int i = 0; i < expressions.size(); i++) {
      long times = order.stream().filter(Integer.valueOf(i)::equals).count();
      if (times > 1 && expressions.get(i).findFirst(ObjectCreationExpr.class).isPresent()) {
        return "an argument that creates an object would be evaluated twice";
      }
      if (times != 1 && Purity.of(expressions.get(i), file) == Purity.EFFECT) {
        return times == 0
            ? "the argument that goes may have an effect"
            : "an argument with an effect would be evaluated twice";
      }
    }
    return keepsOrder(order) ? "" : "the arguments would be evaluated in another order";
  }

  private static String written(Argument argument) {
    if (argument instanceof Argument.Given given) {
      return given.expression();
    }
    return argument instanceof Argument.Converted converted ? converted.expression() : "$";
  }

  /** Comments inside of an argument move with it; those between two could belong to either. */
  private boolean hasLineComment() {
    int start = open;
    for (Expression expression : expressions) {
      if (file.text().slice(start, file.text().start(expression)).contains("//")) {
        return true;
      }
      start = file.text().end(expression);
    }
    return file.text().slice(start, close).contains("//");
  }

  private boolean keepsOrder(List<Integer> order) {
    for (int i = 0; i < order.size(); i++) {
      for (int j = i + 1; j < order.size(); j++) {
        Purity first = Purity.of(expressions.get(order.get(i)), file);
        Purity second = Purity.of(expressions.get(order.get(j)), file);
        if (order.get(i) > order.get(j) && !first.commutesWith(second)) {
          return false;
        }
      }
    }
    return true;
  }

  private static int position(Argument argument) {
    if (argument instanceof Argument.Old old) {
      return old.position();
    }
    return argument instanceof Argument.Converted converted ? converted.position() : -1;
  }

  /** Puts the new arguments into the places of the old ones. */
  void change(List<Argument> arguments, Snippets snippets) {
    if (isIdentity(arguments, slots.size())) {
      return;
    }
    List<String> texts = arguments.stream().map(argument -> text(argument, snippets)).toList();
    FileEdits edits = file.edits();
    if (texts.isEmpty()) {
      edits.overwrite(open, close, "");
      return;
    }
    if (slots.isEmpty()) {
      edits.overwrite(open, close, String.join(", ", texts));
      return;
    }
    int kept = Math.min(texts.size(), slots.size());
    for (int i = 0; i < kept; i++) {
      String text = texts.get(i);
      if (i == kept - 1 && texts.size() > kept) {
        text = String.join(", ", texts.subList(i, texts.size()));
      }
      edits.overwrite(slots.get(i).start(), slots.get(i).end(), text);
    }
    if (slots.size() > kept) {
      edits.overwrite(slots.get(kept - 1).end(), slots.get(slots.size() - 1).end(), "");
    }
  }

  private String text(Argument argument, Snippets snippets) {
    if (argument instanceof Argument.Given given) {
      return snippets.text(given.expression());
    }
    Slot slot = slots.get(position(argument));
    String old = file.edits().applied(slot.start(), slot.end());
    return argument instanceof Argument.Converted converted
        ? snippets.text(converted.expression()).replace("$", old)
        : old;
  }
}
