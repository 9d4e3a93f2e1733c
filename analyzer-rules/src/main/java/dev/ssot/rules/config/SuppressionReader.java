package dev.ssot.rules.config;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads the suppressions of a configuration. */
final class SuppressionReader {

  private final RuleReader rules;

  SuppressionReader(RuleReader rules) {
    this.rules = rules;
  }

  List<SuppressionSettings> suppressions(Value value) {
    return value.list().stream()
        .map(Value::section)
        .flatMap(Optional::stream)
        .map(this::suppression)
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<SuppressionSettings> suppression(Section section) {
    Optional<String> rule = section.require("rule").flatMap(rules::id);
    Optional<String> symbol = section.require("symbol").flatMap(SymbolReader::pattern);
    Optional<String> reason = section.require("reason").flatMap(Value::text);
    LocalDate until = section.get("until").flatMap(SuppressionReader::date).orElse(null);
    section.close();
    if (rule.isEmpty() || symbol.isEmpty() || reason.isEmpty()) {
      return Optional.empty();
    }
    Origin origin = section.whole().origin();
    return Optional.of(
        new SuppressionSettings(rule.get(), symbol.get(), reason.get(), until, origin));
  }

  private static Optional<LocalDate> date(Value value) {
    Optional<String> text = value.text();
    try {
      return text.map(LocalDate::parse);
    } catch (DateTimeException e) {
      value.problem(
          "'" + value.key() + "' must be a date such as 2027-01-31, not '" + text.orElse("") + "'");
      return Optional.empty();
    }
  }
}
