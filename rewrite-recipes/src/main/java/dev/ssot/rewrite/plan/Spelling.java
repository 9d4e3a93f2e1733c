package dev.ssot.rewrite.plan;

import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.Parameter;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.Resolved;
import dev.ssot.model.index.TypeSymbol;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes types the way that recipes want them: with their packages. */
final class Spelling {

  private static final Pattern NAME = Pattern.compile("[A-Za-z_$][\\w$]*(\\.[A-Za-z_$][\\w$]*)*");

  private final CodeIndex index;

  Spelling(CodeIndex index) {
    this.index = index;
  }

  /** A type as written in the declaration of another, with every name in it qualified. */
  String type(TypeSymbol at, String written) {
    return NAME.matcher(written)
        .replaceAll(match -> Matcher.quoteReplacement(name(at, match.group())));
  }

  private String name(TypeSymbol at, String written) {
    if (Character.isLowerCase(written.charAt(0)) && written.indexOf('.') < 0) {
      return written;
    }
    Resolved resolved = index.resolve(at, written);
    if (resolved instanceof Resolved.InTree found) {
      return found.type().qualifiedName();
    }
    return resolved instanceof Resolved.External external
        ? shortened(external.qualifiedName())
        : written;
  }

  /** A type by its whole name, where it is known. */
  String whole(TypeSymbol at, String written) {
    Resolved resolved = index.resolve(at, written);
    if (resolved instanceof Resolved.InTree found) {
      return found.type().qualifiedName();
    }
    return resolved instanceof Resolved.External external ? external.qualifiedName() : written;
  }

  private static String shortened(String qualified) {
    boolean plain = qualified.startsWith("java.lang.") && qualified.lastIndexOf('.') == 9;
    return plain ? qualified.substring(10) : qualified;
  }

  List<String> types(TypeSymbol at, MethodFact method) {
    return method.parameters().stream().map(parameter -> type(at, parameter.type())).toList();
  }

  /** The parameter list of a method, with qualified types. */
  String parameters(TypeSymbol at, MethodFact method) {
    return method.parameters().stream()
        .map(parameter -> parameter(at, parameter))
        .collect(Collectors.joining(", "));
  }

  private String parameter(TypeSymbol at, Parameter parameter) {
    return type(at, parameter.type()) + (parameter.varargs() ? "... " : " ") + parameter.name();
  }

  /** The {@code throws} clause of a method, with a space before it, or "". */
  String thrown(TypeSymbol at, MethodFact method) {
    return method.thrown().isEmpty()
        ? ""
        : method.thrown().stream()
            .map(exception -> type(at, exception))
            .collect(Collectors.joining(", ", " throws ", ""));
  }
}
