package dev.ssot.rewrite.sample;

import dev.ssot.java.rewrite.JavaRewriter;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.Reference;
import dev.ssot.model.facts.ReferenceKind;
import dev.ssot.model.index.CallSite;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.index.Use;
import dev.ssot.model.migration.Edit;
import dev.ssot.model.migration.FileChange;
import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Rewriter;
import dev.ssot.model.migration.Rewriting;
import dev.ssot.model.migration.Safety;
import dev.ssot.model.source.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Java rewriter, with plain text edits for the recipes that it does not do yet. */
public final class StandInRewriter implements Rewriter {

  private final Rewriter real = new JavaRewriter(false);

  @Override
  public Rewriting rewrite(Recipe recipe, CodeIndex index, Function<String, String> text) {
    if (recipe instanceof Recipe.ReplaceAccessor replace && replace.expression().equals("$")) {
      return new Run(index, text).run(recipe);
    }
    try {
      return real.rewrite(recipe, index, text);
    } catch (UnsupportedOperationException | IllegalArgumentException notYet) {
      return new Run(index, text).run(recipe);
    }
  }

  private static final class Run {

    private final CodeIndex index;
    private final Function<String, String> text;
    private final Map<String, List<Edit>> edits = new TreeMap<>();
    private int sites;

    Run(CodeIndex index, Function<String, String> text) {
      this.index = index;
      this.text = text;
    }

    Rewriting run(Recipe recipe) {
      if (recipe instanceof Recipe.DeleteType delete) {
        FileChange gone =
            new FileChange(type(delete.type()).unit().path(), null, null, List.of(), Safety.REVIEW);
        return new Rewriting(List.of(gone), List.of(), 0);
      }
      edit(recipe);
      List<FileChange> changes = new ArrayList<>();
      edits.forEach(
          (path, list) -> changes.add(new FileChange(path, path, null, list, Safety.REVIEW)));
      return new Rewriting(changes, List.of(), sites);
    }

    private void edit(Recipe recipe) {
      if (recipe instanceof Recipe.AddMethod add) {
        add(type(add.type()), add.source());
      } else if (recipe instanceof Recipe.AddSupertype add) {
        supertype(type(add.type()), add.supertype());
      } else if (recipe instanceof Recipe.ChangeThrown change) {
        thrown(change);
      } else if (recipe instanceof Recipe.Deprecate deprecate) {
        deprecate(deprecate);
      } else if (recipe instanceof Recipe.RedirectToCanonical redirect) {
        redirect(redirect);
      } else if (recipe instanceof Recipe.ReplaceAccessor replace) {
        accessor(replace);
      } else if (recipe instanceof Recipe.ReplaceConstructor replace) {
        constructor(replace);
      } else {
        throw new UnsupportedOperationException(recipe.kind());
      }
    }

    private TypeSymbol type(String name) {
      return index.type(name).orElseThrow(() -> new IllegalStateException(name));
    }

    private void put(String path, int start, int end, String replacement) {
      edits.computeIfAbsent(path, key -> new ArrayList<>()).add(new Edit(start, end, replacement));
    }

    private int offset(String path, int line, int column) {
      String content = text.apply(path);
      int offset = 0;
      for (int i = 1; i < line; i++) {
        offset = content.indexOf('\n', offset) + 1;
      }
      return offset + column - 1;
    }

    private int start(SourceUnit unit, Range range) {
      return offset(unit.path(), range.startLine(), range.startColumn());
    }

    private int end(SourceUnit unit, Range range) {
      return offset(unit.path(), range.endLine(), range.endColumn()) + 1;
    }

    private void add(TypeSymbol type, String source) {
      int brace = end(type.unit(), type.fact().range()) - 1;
      put(type.unit().path(), brace, brace, "\n" + source.indent(4));
    }

    private void supertype(TypeSymbol type, String supertype) {
      int behind = end(type.unit(), type.fact().nameRange());
      put(type.unit().path(), behind, behind, " implements " + supertype);
    }

    private MethodFact method(TypeSymbol owner, String id) {
      return owner.fact().methods().stream()
          .filter(each -> id.endsWith("#" + each.signature()))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException(id));
    }

    private void thrown(Recipe.ChangeThrown change) {
      TypeSymbol owner = type(change.method().replaceAll("#.*", ""));
      Range range = method(owner, change.method()).range();
      String path = owner.unit().path();
      int from = start(owner.unit(), range);
      String body = text.apply(path).substring(from, end(owner.unit(), range));
      Matcher matcher =
          Pattern.compile("new " + change.from().replaceAll(".*\\.", "") + "\\b").matcher(body);
      while (matcher.find()) {
        put(path, from + matcher.start() + 4, from + matcher.end(), change.to());
      }
    }

    private void deprecate(Recipe.Deprecate deprecate) {
      TypeSymbol owner = type(deprecate.symbol().replaceAll("#.*", ""));
      boolean member = deprecate.symbol().contains("#");
      Range range = member ? method(owner, deprecate.symbol()).range() : owner.fact().range();
      int at = start(owner.unit(), range);
      String annotation = "@Deprecated(since = \"" + deprecate.since() + "\", forRemoval = true)\n";
      put(owner.unit().path(), at, at, annotation + (member ? "    " : ""));
    }

    private void redirect(Recipe.RedirectToCanonical redirect) {
      TypeSymbol type = type(redirect.type());
      String body =
          "public class "
              + type.name()
              + " extends "
              + redirect.canonical()
              + " {\n\n"
              + String.join("\n\n", redirect.members()).indent(4)
              + "}";
      SourceUnit unit = type.unit();
      put(unit.path(), start(unit, type.fact().range()), end(unit, type.fact().range()), body);
    }

    private void accessor(Recipe.ReplaceAccessor replace) {
      String name = replace.accessor().replaceAll(".*#|\\(.*", "");
      for (CallSite call : index.callsNamed(name)) {
        boolean mine =
            index.targetsOf(call).stream().anyMatch(m -> m.id().equals(replace.accessor()));
        if (mine) {
          accessor(replace, call);
        }
      }
    }

    private void accessor(Recipe.ReplaceAccessor replace, CallSite call) {
      String path = call.unit().path();
      String content = text.apply(path);
      Reference reference = call.reference();
      int start = offset(path, reference.line(), reference.column());
      int end = content.indexOf(')', start) + 1;
      sites++;
      if (replace.expression().equals("$")) {
        put(path, content.lastIndexOf('.', start), end, "");
        return;
      }
      Matcher qualifier = Pattern.compile("[\\w.]*$").matcher(content.substring(0, start));
      int from = qualifier.find() ? qualifier.start() : start;
      String owner = Pattern.quote(replace.accessor().replaceAll("#.*", ""));
      Matcher imports = Pattern.compile("import (static )?" + owner + "[^;]*;\n").matcher(content);
      while (imports.find() && from > imports.end()) {
        put(path, imports.start(), imports.end(), "");
      }
      put(path, from, end, replace.expression());
    }

    private void constructor(Recipe.ReplaceConstructor replace) {
      TypeSymbol type = type(replace.constructor().replaceAll("#.*", ""));
      String method = replace.factory().replaceAll(".*#|\\(.*", "");
      for (Use use : index.uses(type)) {
        String path = use.unit().path();
        if (use.kind() == ReferenceKind.CONSTRUCT) {
          int start = start(use.unit(), use.range());
          String content = text.apply(path);
          int from = content.lastIndexOf("new", start);
          int paren = content.indexOf('(', start);
          boolean two =
              content.substring(paren, content.indexOf('\n', paren)).split(",", -1).length == 2;
          if (two) {
            sites++;
            put(path, from, paren, replace.receiver() + "." + method);
          }
        }
      }
    }
  }
}
