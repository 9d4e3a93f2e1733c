package dev.ssot.rules.scan;

import dev.ssot.model.index.SourceUnit;

/** What came of one file. */
sealed interface Outcome {

  /**
   * It was read, perhaps with problems.
   *
   * @param outlined whether bodies were passed over
   */
  record Known(SourceUnit unit, boolean outlined) implements Outcome {}

  /** It could not be read at all. */
  record Failed(String path, String reason) implements Outcome {}

  /** It does not count: the build only copies it, or it is a test and tests are left out. */
  record Ignored() implements Outcome {}
}
