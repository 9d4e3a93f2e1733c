package dev.ssot.model.rule;

import java.util.List;
import java.util.Optional;

/** The symbols that a configuration calls legacy. */
public record LegacySymbols(List<Entry> entries) {

  public static final LegacySymbols NONE = new LegacySymbols(List.of());

  /**
   * One of them.
   *
   * @param symbol {@code a.b.Type} or {@code a.b.Type#method}
   * @param replacement what to use instead, or ""
   */
  public record Entry(String symbol, String replacement) {}

  /** The entry for a symbol, with or without its parameter list. */
  public Optional<Entry> of(String symbol) {
    return entries.stream()
        .filter(entry -> symbol.equals(entry.symbol()) || symbol.startsWith(entry.symbol() + "("))
        .findFirst();
  }
}
