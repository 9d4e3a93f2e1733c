package dev.ssot.rewrite.plan;

import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.Resolved;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.rewrite.tree.Overlay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from the body of an accessor what it constructs its product with. */
final class AccessorBody {

  private static final Pattern CONSTRUCTION = Pattern.compile("\\bnew\\s+([\\w.$]+)\\s*\\(");
  private static final Pattern NAME = Pattern.compile("(?<![\\w.$\"])[A-Za-z_$][\\w$]*");

  private final CodeIndex index;
  private final Overlay tree;

  AccessorBody(CodeIndex index, Overlay tree) {
    this.index = index;
    this.tree = tree;
  }

  /**
   * The arguments as source with qualified names; empty if the body constructs nothing of the kind,
   * or with something that only the body knows.
   */
  Optional<String> arguments(TypeSymbol owner, MethodFact method, String product) {
    String[] lines = tree.text(owner.unit().path()).text().split("\n", -1);
    StringBuilder body = new StringBuilder();
    for (int line = method.range().startLine(); line <= method.range().endLine(); line++) {
      body.append(lines[line - 1]).append('\n');
    }
    Matcher construction = CONSTRUCTION.matcher(body);
    while (construction.find()) {
      if (means(owner, construction.group(1), product)) {
        return qualified(owner, balanced(body.substring(construction.end())));
      }
    }
    return Optional.empty();
  }

  private boolean means(TypeSymbol owner, String written, String product) {
    return index.resolve(owner, written) instanceof Resolved.InTree found
        && found.type().qualifiedName().equals(product);
  }

  private static String balanced(String rest) {
    int depth = 1;
    int end = 0;
    while (end < rest.length() && depth > 0) {
      char c = rest.charAt(end++);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return rest.substring(0, Math.max(0, end - 1)).strip();
  }

  private Optional<String> qualified(TypeSymbol owner, String arguments) {
    StringBuilder result = new StringBuilder();
    Matcher names = NAME.matcher(arguments);
    while (names.find()) {
      String name = names.group();
      if (name.equals("new")) {
        continue;
      }
      if (!Character.isUpperCase(name.charAt(0))) {
        return Optional.empty();
      }
      String spelled = new Spelling(index).type(owner, name);
      names.appendReplacement(result, Matcher.quoteReplacement(spelled));
    }
    return Optional.of(names.appendTail(result).toString());
  }
}
