package dev.ssot.java.read;

import com.github.javaparser.Range;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.expr.SimpleName;
import dev.ssot.model.facts.ReferenceKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records the names of an expression such as {@code a.b.Foo.BAR} and says what its type is: which
 * of them are packages, types, variables and fields follows from what the file declares and, where
 * it does not say, from the way that Java names are written.
 */
final class NameChains {

  private final FileContext context;

  NameChains(FileContext context) {
    this.context = context;
  }

  /** A name that stands for a variable by its place; returns the variable's type. */
  @Nullable String variable(SimpleName name) {
    String identifier = name.getIdentifier();
    Bindings.Binding binding = context.variables().find(identifier);
    if (binding != null) {
      return binding.type();
    }
    field(identifier, "", name);
    String owner = context.staticOwner(identifier);
    return TypePath.field(owner == null ? "this" : owner, identifier);
  }

  /** Names with dots between them, of which the first has nothing before it. */
  @Nullable String of(List<SimpleName> names) {
    SimpleName first = names.get(0);
    if (context.isVariable(first.getIdentifier())) {
      return fields(variable(first), names.subList(1, names.size()));
    }
    int type = firstType(names);
    return type < 0
        ? fields(variable(first), names.subList(1, names.size()))
        : fromType(names, type);
  }

  /**
   * Fields of something, one after the other. A type's uses of its own fields are not recorded,
   * with or without {@code this}.
   */
  @Nullable String fields(@Nullable String start, List<SimpleName> names) {
    String path = start;
    for (SimpleName name : names) {
      String identifier = name.getIdentifier();
      if ("this".equals(path) && context.frame().hasField(identifier)) {
        path = context.frame().typeOfField(identifier);
      } else {
        String receiver = TypePath.receiver(path);
        if (receiver != null) {
          field(identifier, receiver, name);
        }
        path = TypePath.field(path, identifier);
      }
    }
    return path;
  }

  /** The {@code Outer} of {@code Outer.this}. */
  String qualifier(Name name) {
    context.references().add(ReferenceKind.NAME, name.asString(), name);
    return name.asString();
  }

  /** Which of the names is the first type, all before it being packages; -1 if none is. */
  private int firstType(List<SimpleName> names) {
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i).getIdentifier();
      if (Character.isUpperCase(name.charAt(0))) {
        boolean certain = context.reads(name) == FileContext.Reads.TYPE;
        boolean constant = context.reads(name) == FileContext.Reads.VARIABLE;
        return certain || (!constant && i != 1) ? i : -1;
      }
    }
    return -1;
  }

  private @Nullable String fromType(List<SimpleName> names, int firstType) {
    SimpleName start = names.get(0);
    if (firstType == 0 && context.reads(start.getIdentifier()) == FileContext.Reads.EITHER) {
      field(start.getIdentifier(), "", start);
    }
    StringBuilder written = new StringBuilder();
    int next = 0;
    while (next < names.size() && (next <= firstType || isNested(names.get(next)))) {
      SimpleName name = names.get(next);
      written.append(next == 0 ? "" : ".").append(name.getIdentifier());
      if (next >= firstType) {
        Range range = new Range(Tokens.range(start).begin, Tokens.range(name).end);
        context.references().add(ReferenceKind.NAME, written.toString(), null, -1, range);
      }
      next++;
    }
    return fields(written.toString(), names.subList(next, names.size()));
  }

  private boolean isNested(SimpleName name) {
    return context.reads(name.getIdentifier()) == FileContext.Reads.TYPE;
  }

  private void field(String name, String receiver, SimpleName at) {
    context.references().add(ReferenceKind.NAME, name, receiver, -1, Tokens.first(at));
  }
}
