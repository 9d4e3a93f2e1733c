package dev.ssot.java.rewrite;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Rewriting;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives a type one more method, at its end, unless it has it already. */
final class MethodAddition {

  private static final Pattern HEAD = Pattern.compile("(\\w+)\\s*\\(([^()]*)\\)[^;{]*[;{]");

  private final Recipe.AddMethod recipe;

  MethodAddition(Recipe.AddMethod recipe) {
    this.recipe = recipe;
  }

  Rewriting apply(SourceTree tree) {
    return new Declared(tree, Set.of(recipe.type())).edit(recipe.type(), this::add);
  }

  private void add(FileView view, TypeDeclaration<?> type) {
    if (isPresent(type)) {
      return;
    }
    Imports imports = new Imports(view.file(), view.scope(), view.types(), Set.of());
    NodeList<BodyDeclaration<?>> members = type.getMembers();
    SourceText text = view.text();
    String end = text.lineEnd();
    Snippets snippets =
        new Snippets(
            new Spelling(imports, view.types()),
            members.isEmpty()
                ? type.getName()
                : members.get(members.size() - 1).getChildNodes().get(0));
    String source =
        Indents.indented(snippets.text(recipe.source()), Indents.members(text, type), end);
    view.edits().callSite();
    int close = text.end(type) - 1;
    if (members.isEmpty()) {
      int open = Declared.openingBrace(view, type) + 1;
      boolean blank = text.slice(open, close).isBlank();
      view.edits()
          .overwrite(
              blank ? open : close, close, end + source + end + text.indentation(text.start(type)));
    } else {
      int last = text.end(members.get(members.size() - 1));
      int line = text.nextLine(last);
      boolean alone = text.lineStart(close) >= line;
      String lead = alone ? end : end + end;
      view.edits().insert(alone ? line : close, lead + source + end);
    }
    imports.apply(view.edits());
  }

  private boolean isPresent(TypeDeclaration<?> type) {
    Matcher head = HEAD.matcher(recipe.source());
    if (!head.find()) {
      return false;
    }
    StringBuilder parameters = new StringBuilder();
    for (String parameter : head.group(2).split(",(?![^<]*>)", -1)) {
      String plain = parameter.strip().replaceAll("@\\w+\\s+|\\bfinal\\s+", "");
      int space = plain.lastIndexOf(' ');
      parameters.append(parameters.length() == 0 ? "" : ",");
      parameters.append(space < 0 ? plain : plain.substring(0, space));
    }
    MemberName wanted =
        MemberName.read(recipe.type() + "#" + head.group(1) + "(" + parameters + ")");
    return !Declared.members(type, wanted).isEmpty();
  }
}
