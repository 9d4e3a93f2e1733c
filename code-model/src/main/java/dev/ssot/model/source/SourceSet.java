package dev.ssot.model.source;

/** What the build does with a source file. */
public enum SourceSet {
  MAIN,
  TEST
}
