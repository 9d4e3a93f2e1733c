package dev.ssot.model.facts;

import java.util.List;

/**
 * What the documentation comment of a declaration says.
 *
 * @param summary the first sentence as plain text, at most 240 characters, or ""
 * @param deprecated whether it carries the {@code @deprecated} tag
 * @param deprecation the text of that tag, or the sentence that says legacy or deprecated, or ""
 * @param since the text of {@code @since}, or ""
 * @param replacement the symbol that it says to use instead, as written, or ""
 * @param marks what else the prose claims
 * @param links the symbols that it links to, as written
 */
public record Documentation(
    String summary,
    boolean deprecated,
    String deprecation,
    String since,
    String replacement,
    List<Mark> marks,
    List<String> links) {

  public static final Documentation NONE =
      new Documentation("", false, "", "", "", List.of(), List.of());

  /** What prose can claim about a declaration. */
  public enum Mark {
    /** It says that it is legacy, obsolete or deprecated. */
    LEGACY,
    /** It says that it is the single source of truth, or canonical. */
    CANONICAL,
    /** It says that it copies, mirrors or duplicates something else on purpose. */
    COPY
  }

  public boolean says(Mark mark) {
    return marks.contains(mark);
  }
}
