package dev.ssot.cli;

import dev.ssot.model.rule.Rule;
import dev.ssot.rules.scan.UsageException;
import java.util.ArrayList;
import java.util.List;

/** Finds rules by the names that people type. */
final class RuleNames {

  private RuleNames() {}

  /** The rules of those names; all of them if there are no names. */
  static List<Rule> select(List<String> names) throws UsageException {
    if (names.isEmpty()) {
      return Extensions.rules();
    }
    List<Rule> selected = new ArrayList<>();
    for (String name : names) {
      selected.add(find(name));
    }
    return selected.stream().distinct().toList();
  }

  static Rule find(String name) throws UsageException {
    List<Rule> rules = Extensions.rules();
    for (Rule rule : rules) {
      if (rule.info().id().equals(name)) {
        return rule;
      }
    }
    List<String> known = rules.stream().map(rule -> rule.info().id()).toList();
    String hint = Hint.nearest(name, known, "; ssot explain lists all rules");
    throw new UsageException("There is no rule '" + name + "'" + hint);
  }
}
