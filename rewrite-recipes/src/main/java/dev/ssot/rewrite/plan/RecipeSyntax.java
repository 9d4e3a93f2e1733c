package dev.ssot.rewrite.plan;

import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Recipe.Argument;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Recipes as people type them: what there is, an equals sign, and what it becomes. */
public final class RecipeSyntax {

  private static final Pattern TYPE = Pattern.compile("[\\w$]+(\\.[\\w$]+)*");
  private static final Pattern PACKAGE = Pattern.compile(TYPE.pattern() + "(\\.\\*)?");
  private static final Pattern METHOD = Pattern.compile("([\\w.$]+)#([\\w$]+)(\\(.*\\))?");
  private static final Pattern CONSTRUCTOR = Pattern.compile("([\\w.$]+?)(?:#<init>)?(\\(.*?\\))?");
  private static final Pattern CALL = Pattern.compile("([\\w.$]+#)?([\\w$]*)(?:\\((.*)\\))?");
  private static final Pattern OLD = Pattern.compile("\\$(\\d+)");

  private RecipeSyntax() {}

  /** {@code a.B=c.D}. */
  public static Recipe moveType(String text) {
    Sides sides = Sides.of(text, "a.Old=b.New");
    return new Recipe.MoveType(sides.from(TYPE), sides.to(TYPE));
  }

  /** {@code a.b=c.d}, or {@code a.b.*=c.d.*} without the packages below. */
  public static Recipe movePackage(String text) {
    Sides sides = Sides.of(text, "a.old=b.now or a.old.*=b.now.*");
    String from = sides.from(PACKAGE);
    String to = sides.to(PACKAGE);
    if (from.endsWith(".*") != to.endsWith(".*")) {
      throw sides.invalid();
    }
    return new Recipe.MovePackage(from, to);
  }

  /** {@code a.B#old(String)=now}. */
  public static Recipe renameMethod(String text) {
    Sides sides = Sides.of(text, "a.Type#old(String)=now");
    return new Recipe.RenameMethod(sides.from(METHOD), sides.to(Pattern.compile("[\\w$]+")));
  }

  /** {@code a.B#member=c.D#member}. */
  public static Recipe moveMember(String text) {
    Sides sides = Sides.of(text, "a.Old#member=b.New#member");
    return new Recipe.MoveMember(sides.from(METHOD), sides.to(METHOD));
  }

  /** {@code a.B(String,int)=c.Factory#create($2,$1)}. */
  public static Recipe replaceConstructor(String text) {
    Sides sides = Sides.of(text, "a.Type(String)=b.Factory#create($1)");
    Matcher from = sides.matched(sides.from(), CONSTRUCTOR);
    Matcher to = sides.matched(sides.to(), CALL);
    if (to.group(1) == null || to.group(2).isEmpty()) {
      throw sides.invalid();
    }
    String parameters = from.group(2) == null ? "" : from.group(2);
    String arguments = to.group(3);
    List<Argument> handed =
        arguments != null
            ? sides.arguments(arguments)
            : IntStream.range(0, Sides.split(inner(parameters)).size())
                .<Argument>mapToObj(Argument.Old::new)
                .toList();
    return new Recipe.ReplaceConstructor(
        from.group(1) + "#<init>" + parameters, to.group(1) + to.group(2), "", handed);
  }

  /** {@code a.B#method(String,int)=name($2,$1,true)}; the name may be left out. */
  public static Recipe changeArguments(String text) {
    Sides sides = Sides.of(text, "a.Type#method(String,int)=method($2,$1)");
    Matcher from = sides.matched(sides.from(), METHOD);
    Matcher to = sides.matched(sides.to(), CALL);
    String arguments = to.group(3);
    if (arguments == null || to.group(1) != null) {
      throw sides.invalid();
    }
    String name = to.group(2).isEmpty() ? from.group(2) : to.group(2);
    return new Recipe.ChangeArguments(sides.from(), name, sides.arguments(arguments));
  }

  private static String inner(String parentheses) {
    return parentheses.isEmpty() ? "" : parentheses.substring(1, parentheses.length() - 1);
  }

  private record Sides(String text, String from, String to, String example) {

    static Sides of(String text, String example) {
      int equals = text.indexOf('=');
      Sides sides =
          new Sides(
              text,
              text.substring(0, Math.max(0, equals)).replace(" ", ""),
              text.substring(equals + 1).strip(),
              example);
      if (equals <= 0 || sides.to.isEmpty()) {
        throw sides.invalid();
      }
      return sides;
    }

    IllegalArgumentException invalid() {
      return new IllegalArgumentException("'" + text + "' is not of the form " + example);
    }

    String from(Pattern pattern) {
      return matched(from, pattern).group();
    }

    String to(Pattern pattern) {
      return matched(to, pattern).group();
    }

    Matcher matched(String side, Pattern pattern) {
      Matcher matcher = pattern.matcher(side);
      if (!matcher.matches()) {
        throw invalid();
      }
      return matcher;
    }

    List<Argument> arguments(String list) {
      return split(list).stream().map(this::argument).toList();
    }

    private Argument argument(String written) {
      Matcher old = OLD.matcher(written);
      if (!old.find()) {
        return new Argument.Given(written);
      }
      int position = Integer.parseInt(old.group(1)) - 1;
      if (position < 0) {
        throw invalid();
      }
      return old.group().equals(written)
          ? new Argument.Old(position)
          : new Argument.Converted(position, OLD.matcher(written).replaceAll("\\$"));
    }

    /** At the commas that stand in no parentheses and in no text. */
    static List<String> split(String list) {
      List<String> parts = new ArrayList<>();
      StringBuilder part = new StringBuilder();
      int depth = 0;
      boolean quoted = false;
      for (int i = 0; i < list.length(); i++) {
        char c = list.charAt(i);
        quoted ^= c == '"';
        depth += quoted ? 0 : "([{<".indexOf(c) >= 0 ? 1 : ")]}>".indexOf(c) >= 0 ? -1 : 0;
        if (c == ',' && depth == 0 && !quoted) {
          parts.add(part.toString().strip());
          part.setLength(0);
        } else {
          part.append(c);
        }
      }
      if (!part.toString().isBlank() || !parts.isEmpty()) {
        parts.add(part.toString().strip());
      }
      return parts;
    }
  }
}
