package dev.ssot.rules.config;

import dev.ssot.model.concept.Exemption;
import dev.ssot.model.rule.LegacySymbols;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads symbols, and lists of them. */
final class SymbolReader {

  private SymbolReader() {}

  static Optional<String> type(Value value) {
    return checked(value, SymbolPattern::isType, "a qualified type name such as a.b.Type");
  }

  static Optional<String> symbol(Value value) {
    return checked(value, SymbolPattern::isSymbol, "a symbol such as a.b.Type#method");
  }

  static Optional<String> pattern(Value value) {
    return checked(value, SymbolPattern::isPattern, "a symbol, with * where anything goes");
  }

  static List<String> types(Value value) {
    return value.list().stream().map(SymbolReader::type).flatMap(Optional::stream).toList();
  }

  private static Optional<String> checked(Value value, Predicate<String> check, String expected) {
    Optional<String> text = value.text();
    if (text.isPresent() && !check.test(text.get())) {
      value.problem("'" + value.key() + "' must be " + expected + ", not '" + text.get() + "'");
      return Optional.empty();
    }
    return text;
  }

  static List<Exemption> exemptions(Value value) {
    return value.list().stream().map(SymbolReader::exemption).flatMap(Optional::stream).toList();
  }

  private static Optional<Exemption> exemption(Value value) {
    return value.section().flatMap(SymbolReader::exemption);
  }

  private static Optional<Exemption> exemption(Section section) {
    Optional<String> symbol = section.require("symbol").flatMap(SymbolReader::pattern);
    Optional<String> reason = section.require("reason").flatMap(Value::text);
    section.close();
    return symbol.flatMap(s -> reason.map(r -> new Exemption(s, r)));
  }

  static List<LegacySymbols.Entry> legacy(Value value) {
    return value.list().stream().map(SymbolReader::entry).flatMap(Optional::stream).toList();
  }

  private static Optional<LegacySymbols.Entry> entry(Value value) {
    return value.isScalar()
        ? symbol(value).map(symbol -> new LegacySymbols.Entry(symbol, ""))
        : value.section().flatMap(SymbolReader::entry);
  }

  private static Optional<LegacySymbols.Entry> entry(Section section) {
    Optional<String> symbol = section.require("symbol").flatMap(SymbolReader::symbol);
    Optional<String> replacement = section.get("replacement").flatMap(SymbolReader::symbol);
    section.close();
    return symbol.map(s -> new LegacySymbols.Entry(s, replacement.orElse("")));
  }
}
