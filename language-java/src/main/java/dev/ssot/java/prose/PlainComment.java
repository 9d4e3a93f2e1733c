package dev.ssot.java.prose;

import dev.ssot.model.facts.Documentation;
import dev.ssot.model.facts.Documentation.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Line and block comments before a declaration, which may say what documentation should. */
public final class PlainComment {

  private static final Pattern MARGIN =
      Pattern.compile("(?m)^[ \\t]*(?://+|/\\*+|\\*+(?!/))|\\*+/[ \\t]*$");

  private PlainComment() {}

  /**
   * The documentation with what the comments claim in addition.
   *
   * @param ofType whether they stand before a type, not before a member of one
   */
  public static Documentation addTo(Documentation documentation, String comments, boolean ofType) {
    String text = MARGIN.matcher(comments).replaceAll("").strip().replaceAll("\\s*\\R\\s*", " ");
    Claims claims = Claims.of(text, ofType);
    if (claims.marks().isEmpty()) {
      return documentation;
    }
    List<Mark> marks = new ArrayList<>(documentation.marks());
    claims.marks().stream().filter(mark -> !marks.contains(mark)).forEach(marks::add);
    String replacement = Replacement.of("", text, claims);
    return new Documentation(
        documentation.summary(),
        documentation.deprecated(),
        documentation.deprecation().isEmpty() ? claims.deprecation() : documentation.deprecation(),
        documentation.since(),
        documentation.replacement().isEmpty() ? replacement : documentation.replacement(),
        List.copyOf(marks),
        documentation.links());
  }
}
