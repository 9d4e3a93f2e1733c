package dev.ssot.model.facts;

import java.util.List;

/** Signatures as text, the way that keys and reports name methods. */
public final class Signatures {

  private Signatures() {}

  /** {@code name(Type,Type...)}. */
  public static String of(String name, List<Parameter> parameters) {
    StringBuilder text = new StringBuilder(name).append('(');
    for (int i = 0; i < parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      text.append(i == 0 ? "" : ",").append(erased(parameter.type()));
      text.append(parameter.varargs() ? "..." : "");
    }
    return text.append(')').toString();
  }

  /** The type without type arguments; its qualifiers say where it is. */
  public static String raw(String type) {
    int generic = type.indexOf('<');
    return generic < 0 ? type : type.substring(0, generic);
  }

  /** The type without type arguments and qualifiers: {@code java.util.List<String>[]} is List[]. */
  public static String erased(String type) {
    StringBuilder plain = new StringBuilder(type.length());
    int depth = 0;
    for (int i = 0; i < type.length(); i++) {
      char c = type.charAt(i);
      if (c == '<') {
        depth++;
      } else if (c == '>') {
        depth--;
      } else if (depth == 0 && c == '.') {
        plain.setLength(0);
      } else if (depth == 0) {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
