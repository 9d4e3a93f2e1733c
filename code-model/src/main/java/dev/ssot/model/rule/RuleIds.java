package dev.ssot.model.rule;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The ids of rules, those among them that they had before.
 *
 * @param today the id of today by every id that a rule has or had
 */
public record RuleIds(SortedMap<String, String> today) {

  /** Of no rules. */
  public static final RuleIds NONE = new RuleIds(new TreeMap<>());

  public RuleIds(SortedMap<String, String> today) {
    this.today = Collections.unmodifiableSortedMap(new TreeMap<>(today));
  }

  /** The ids of these rules; one that a rule has wins over one that another had. */
  public static RuleIds of(Collection<RuleInfo> rules) {
    SortedMap<String, String> today = new TreeMap<>();
    rules.forEach(rule -> rule.deprecatedIds().forEach(former -> today.put(former, rule.id())));
    rules.forEach(rule -> today.put(rule.id(), rule.id()));
    return new RuleIds(today);
  }

  /** Whether a rule has or had this id. */
  public boolean knows(String id) {
    return today.containsKey(id);
  }

  /** What the rule of this id is called today; the same if no rule has or had it. */
  public String today(String id) {
    return today.getOrDefault(id, id);
  }
}
