package dev.ssot.reports.terminal;

import dev.ssot.model.result.Place;
import dev.ssot.model.result.Violation;
import dev.ssot.model.rule.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Violations that say one thing of several places, such as the uses of one deprecated method. */
final class Alike {

  private final Function<Violation, Object> key;
  private final Map<Object, List<Violation>> groups;

  private Alike(List<Violation> violations, Function<Violation, Object> key) {
    this.key = key;
    this.groups =
        violations.stream()
            .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
  }

  static Alike of(List<Violation> violations) {
    return new Alike(violations, each -> isAboutAnother(each) ? Said.by(each) : each);
  }

  /** Each violation by itself. */
  static Alike each(List<Violation> violations) {
    return new Alike(violations, each -> each);
  }

  private static boolean isAboutAnother(Violation violation) {
    return !violation.detail().isEmpty() && !violation.related().isEmpty();
  }

  /** What a violation says, whatever the place is that it says it of. */
  private record Said(String rule, Severity severity, String detail, String path, int line) {

    static Said by(Violation violation) {
      Place about = violation.related().get(0);
      return new Said(
          violation.rule(),
          violation.severity(),
          violation.detail(),
          about.path(),
          about.range().startLine());
    }
  }

  /** One violation of each group, in order. */
  List<Violation> first() {
    return groups.values().stream().map(group -> group.get(0)).toList();
  }

  /** What says the same of other places. */
  List<Violation> others(Violation first) {
    List<Violation> group = groups.getOrDefault(key.apply(first), List.of(first));
    return group.subList(1, group.size());
  }
}
