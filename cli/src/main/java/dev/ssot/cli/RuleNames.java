package dev.ssot.cli;

import dev.ssot.model.rule.Rule;
import dev.ssot.model.rule.RuleIds;
import dev.ssot.rules.scan.UsageException;
import dev.ssot.rules.spelling.Nearest;
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

  /** The ids of all rules, and those that they had before. */
  static RuleIds ids() {
    return ids(Extensions.rules());
  }

  private static RuleIds ids(List<Rule> rules) {
    return RuleIds.of(rules.stream().map(Rule::info).toList());
  }

  static Rule find(String name) throws UsageException {
    List<Rule> rules = Extensions.rules();
    RuleIds ids = ids(rules);
    for (Rule rule : rules) {
      if (rule.info().id().equals(ids.today(name))) {
        return rule;
      }
    }
    String hint =
        Nearest.to(name, ids)
            .map(meant -> "; did you mean '" + meant + "'?")
            .orElse("; ssot explain lists all rules");
    throw new UsageException("There is no rule '" + name + "'" + hint);
  }
}
