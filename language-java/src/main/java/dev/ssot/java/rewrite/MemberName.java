package dev.ssot.java.rewrite;

import dev.ssot.model.facts.Signatures;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member as recipes name it: {@code a.b.Type#name} or {@code a.b.Type#name(Type,Type)}.
 *
 * @param parameters the erased simple names of the parameter types; null if all overloads are meant
 */
record MemberName(String owner, String name, @Nullable List<String> parameters) {

  static final String CONSTRUCTOR = "<init>";

  static MemberName read(String text) {
    int hash = text.indexOf('#');
    int open = text.indexOf('(', hash);
    String name = open < 0 ? text.substring(hash + 1) : text.substring(hash + 1, open);
    List<String> parameters = null;
    if (open >= 0 && text.endsWith(")") && !text.contains("..)")) {
      parameters = parameters(text.substring(open + 1, text.length() - 1));
    } else if (open >= 0 && text.endsWith("...)")) {
      parameters = parameters(text.substring(open + 1, text.length() - 1));
    }
    return new MemberName(text.substring(0, Math.max(0, hash)), name, parameters);
  }

  private static List<String> parameters(String text) {
    List<String> parameters = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? ',' : text.charAt(i);
      depth += c == '<' ? 1 : c == '>' ? -1 : 0;
      if (c == ',' && depth == 0) {
        String type = text.substring(start, i).strip();
        if (!type.isEmpty()) {
          parameters.add(erased(type));
        }
        start = i + 1;
      }
    }
    return parameters;
  }

  /** The type without type arguments and qualifiers, with an array for a variable arity. */
  static String erased(String type) {
    String array = type.replace("...", "[]").strip();
    int name = array.indexOf(' ');
    return Signatures.erased(name < 0 ? array : array.substring(0, name));
  }

  boolean isConstructor() {
    return name.equals(CONSTRUCTOR);
  }

  /** What has to stand in a file that uses the member. */
  String word() {
    return isConstructor() ? KnownTypes.simple(owner) : name;
  }

  /** Whether a call with so many arguments may mean it, as far as the recipe says. */
  boolean takes(int arguments) {
    if (parameters == null) {
      return true;
    }
    int count = parameters.size();
    boolean varargs = count > 0 && parameters.get(count - 1).endsWith("[]");
    return arguments == count || (varargs && arguments >= count - 1);
  }

  /** The position of a parameter of variable arity, or -1. */
  int varargs() {
    if (parameters == null || parameters.isEmpty()) {
      return -1;
    }
    int last = parameters.size() - 1;
    return parameters.get(last).endsWith("[]") ? last : -1;
  }

  String path() {
    return owner + "." + name;
  }
}
