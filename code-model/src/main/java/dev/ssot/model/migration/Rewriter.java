package dev.ssot.model.migration;

import dev.ssot.model.index.CodeIndex;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Turns recipes into edits for one language. Safe to call from several threads. */
public interface Rewriter {

  /**
   * Works out the edits; writes nothing.
   *
   * @param text the decoded text of a file by its path, without byte-order mark
   */
  Rewriting rewrite(Recipe recipe, CodeIndex index, Function<String, String> text);

  /** The same, with what names types as text. */
  default Rewriting rewrite(
      Recipe recipe, CodeIndex index, Function<String, String> text, Resources resources) {
    return rewrite(recipe, index, text);
  }

  /**
   * What the compiler of the language refuses in some files and did not refuse before; empty also
   * if nobody can tell.
   *
   * @param files the path that each had before, by the path that it has now
   */
  default List<Refusal> refusals(Sources before, Sources after, Map<String, String> files) {
    return List.of();
  }
}
