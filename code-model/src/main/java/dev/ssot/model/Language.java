package dev.ssot.model;

import dev.ssot.model.facts.BodyTokens;
import dev.ssot.model.facts.FileFacts;
import dev.ssot.model.index.Declarations;
import dev.ssot.model.index.NameResolver;
import dev.ssot.model.migration.Rewriter;
import java.util.Optional;
import java.util.Set;

/** A front end: source text of one language in, facts out. Found through the service loader. */
public interface Language {

  /** A short lower-case name, such as {@code java}. */
  String id();

  /** File name endings without the dot. */
  Set<String> extensions();

  /** Changes whenever the same text would give other facts; part of the key of the facts cache. */
  String frontEnd();

  /**
   * Reads one file. Bad source is a value: facts with a problem, never an exception. Safe to call
   * from several threads.
   *
   * @param text the content, decoded, without a byte-order mark
   */
  FileFacts read(String text);

  /**
   * Reads what one file declares. Of what stands in bodies there need be nothing, except for the
   * types that are declared there; all else is as in {@link #read}.
   */
  default FileFacts outline(String text) {
    return read(text);
  }

  /**
   * The tokens of the body of one method, for an exact comparison; empty if it has none, or if the
   * language does not say.
   *
   * @param declaration the text of the method from its first modifier to the end of its body
   */
  default Optional<BodyTokens> tokens(String declaration) {
    return Optional.empty();
  }

  /** The scoping rules of the language over all declarations of a tree. */
  NameResolver resolver(Declarations declarations);

  /** Turns recipes into edits; empty for a language whose code is only read. */
  default Optional<Rewriter> rewriter() {
    return Optional.empty();
  }
}
