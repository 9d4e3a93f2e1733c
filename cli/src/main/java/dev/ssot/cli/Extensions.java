package dev.ssot.cli;

import dev.ssot.model.Language;
import dev.ssot.model.ReportFormat;
import dev.ssot.model.rule.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Function;

/** What people add: languages, rules and report formats, found on the class path. */
final class Extensions {

  private Extensions() {}

  static List<Language> languages() {
    return all(Language.class, Language::id);
  }

  static List<Rule> rules() {
    return all(Rule.class, rule -> rule.info().id());
  }

  static List<ReportFormat> formats() {
    return all(ReportFormat.class, ReportFormat::id);
  }

  private static <T> List<T> all(Class<T> type, Function<T, String> id) {
    return ServiceLoader.load(type, Extensions.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(id))
        .toList();
  }
}
