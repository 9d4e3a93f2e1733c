package dev.ssot.rules.scan.codec;

/** The texts of a pack by their numbers. Safe to read from several threads. */
public interface StringTable {

  /**
   * The text of a number; the same instance every time, if it can be had.
   *
   * @throws DamagedFactsException if there is none
   */
  String text(int number);
}
