package dev.ssot.rules.scan;

/** Hears how far a scan has come. Called from several threads. */
@FunctionalInterface
public interface Progress {

  /** Hears nothing. */
  Progress NONE = (done, total) -> {};

  /** So many files are done, of so many. */
  void files(int done, int total);
}
