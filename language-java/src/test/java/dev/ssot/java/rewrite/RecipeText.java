package dev.ssot.java.rewrite;

import dev.ssot.model.migration.Recipe;
import dev.ssot.model.migration.Recipe.Argument;
import java.util.ArrayList;
import java.util.List;

/** Reads one recipe from one line: its kind, and its parts between bars. */
final class RecipeText {

  private RecipeText() {}

  static Recipe read(String line) {
    int space = line.indexOf(' ');
    List<String> parts = List.of(line.substring(space + 1).split("\\s*\\|\\s*", -1));
    return switch (line.substring(0, space)) {
      case "MoveType" -> new Recipe.MoveType(parts.get(0), parts.get(1));
      case "MovePackage" -> new Recipe.MovePackage(parts.get(0), parts.get(1));
      case "MoveMember" -> new Recipe.MoveMember(parts.get(0), parts.get(1));
      case "RenameMethod" -> new Recipe.RenameMethod(parts.get(0), parts.get(1));
      case "ChangeArguments" ->
          new Recipe.ChangeArguments(parts.get(0), parts.get(1), arguments(parts, 2));
      case "ReplaceConstructor" ->
          new Recipe.ReplaceConstructor(
              parts.get(0), parts.get(1), parts.get(2), arguments(parts, 3));
      case "ReplaceAccessor" -> new Recipe.ReplaceAccessor(parts.get(0), parts.get(1));
      case "AddMethod" -> new Recipe.AddMethod(parts.get(0), unescaped(parts.get(1)));
      case "AddSupertype" -> new Recipe.AddSupertype(parts.get(0), parts.get(1));
      case "ChangeThrown" -> new Recipe.ChangeThrown(parts.get(0), parts.get(1), parts.get(2));
      case "Deprecate" ->
          new Recipe.Deprecate(
              parts.get(0), parts.get(1), parts.get(2), Boolean.parseBoolean(parts.get(3)));
      case "RedirectToCanonical" ->
          new Recipe.RedirectToCanonical(
              parts.get(0),
              parts.get(1),
              parts.subList(2, parts.size()).stream().map(RecipeText::unescaped).toList());
      case "DeleteType" -> new Recipe.DeleteType(parts.get(0));
      case "GateByFlag" ->
          new Recipe.GateByFlag(parts.get(0), parts.get(1), parts.get(2), parts.get(3));
      case "RemoveGate" -> new Recipe.RemoveGate(parts.get(0), parts.get(1));
      default -> throw new IllegalArgumentException(line);
    };
  }

  /** A number is an old argument, {@code number:text} a converted one, the rest is given. */
  private static List<Argument> arguments(List<String> parts, int from) {
    List<Argument> arguments = new ArrayList<>();
    for (String part : parts.subList(from, parts.size())) {
      if (part.matches("\\d+")) {
        arguments.add(new Argument.Old(Integer.parseInt(part)));
      } else if (part.matches("\\d+:.*")) {
        int colon = part.indexOf(':');
        arguments.add(
            new Argument.Converted(
                Integer.parseInt(part.substring(0, colon)), part.substring(colon + 1)));
      } else if (!part.isEmpty()) {
        arguments.add(new Argument.Given(part.substring(1)));
      }
    }
    return arguments;
  }

  private static String unescaped(String text) {
    return text.replace("\\n", "\n");
  }
}
