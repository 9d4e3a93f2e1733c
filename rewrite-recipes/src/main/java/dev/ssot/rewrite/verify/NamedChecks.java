package dev.ssot.rewrite.verify;

import dev.ssot.model.migration.NamedCheck;
import dev.ssot.model.migration.NamedCheck.Status;
import dev.ssot.model.result.ConceptSummary;
import dev.ssot.model.result.Result;
import dev.ssot.model.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The 19 checks by which a consolidation is accepted. A check passes if the rules behind it ran and
 * found nothing new in the concept.
 */
public final class NamedChecks {

  /**
   * One of them.
   *
   * @param guarded whether only a running program can tell that it passes
   * @param own whether what is found outside of all concepts says nothing about the members
   */
  private record Definition(
      String group, String name, List<String> rules, boolean guarded, boolean own) {}

  private static final List<Definition> ALL =
      List.of(
          rule(
              "interface",
              "test_all_managers_same_interface",
              "divergent-signature",
              "duplicate-implementation"),
          rule("interface", "test_manager_method_signatures", "divergent-signature"),
          rule("interface", "test_required_websocket_methods_present", "missing-method"),
          rule(
              "interface",
              "test_manager_protocol_compliance",
              "contract-not-declared",
              "missing-method"),
          rule("interface", "test_manager_error_handling_consistency", "inconsistent-errors"),
          rule("interface", "test_manager_lifecycle_method_consistency", "inconsistent-lifecycle"),
          rule("imports", "test_websocket_manager_import_paths", "multiple-import-paths"),
          rule("imports", "test_deprecated_imports_still_work", "undeclared-deprecation"),
          rule("imports", "test_circular_import_prevention", "circular-import"),
          own("imports", "test_import_performance_consistency", "heavy-import"),
          rule(
              "imports",
              "test_import_interface_consistency",
              "multiple-import-paths",
              "divergent-signature"),
          rule("imports", "test_import_path_canonicalization", "non-canonical-import"),
          rule("factory", "test_only_one_websocket_factory_exists", "fragmented-factory"),
          rule("factory", "test_factory_creates_consistent_managers", "bypassed-factory"),
          rule(
              "factory",
              "test_legacy_factory_methods_deprecated",
              "undeclared-deprecation",
              "global-accessor"),
          guarded("factory", "test_factory_instance_isolation", "shared-state"),
          rule("factory", "test_factory_interface_consistency", "incomplete-factory"),
          rule("factory", "test_factory_error_handling_consistency", "incomplete-factory"),
          guarded("factory", "test_factory_performance_requirements"));

  private static Definition rule(String group, String name, String... rules) {
    return new Definition(group, name, List.of(rules), false, false);
  }

  private static Definition own(String group, String name, String... rules) {
    return new Definition(group, name, List.of(rules), false, true);
  }

  private static Definition guarded(String group, String name, String... rules) {
    return new Definition(group, name, List.of(rules), true, false);
  }

  private NamedChecks() {}

  /** All 19 for every concept that the configuration declares. */
  public static List<NamedCheck> all(Result result) {
    List<NamedCheck> checks = new ArrayList<>();
    for (ConceptSummary concept : result.concepts()) {
      if (!concept.origin().equals("declared")) {
        continue;
      }
      for (Definition definition : ALL) {
        checks.add(check(definition, concept, result));
      }
    }
    return checks;
  }

  private static NamedCheck check(Definition definition, ConceptSummary concept, Result result) {
    List<String> ran = result.rules().stream().map(RuleInfo::id).toList();
    List<String> missing =
        definition.rules().stream().filter(Predicate.not(ran::contains)).toList();
    String found = finding(definition, concept, result);
    if (!found.isEmpty()) {
      return named(definition, concept, Status.FAILED, found);
    }
    if (definition.guarded()) {
      return named(definition, concept, Status.NEEDS_GUARD_TEST, "only a running program can tell");
    }
    return missing.isEmpty()
        ? named(definition, concept, Status.PASSED, "")
        : named(
            definition,
            concept,
            Status.NEEDS_GUARD_TEST,
            "no rule looked: " + String.join(", ", missing));
  }

  private static NamedCheck named(
      Definition definition, ConceptSummary concept, Status status, String reason) {
    return new NamedCheck(definition.group(), definition.name(), concept.name(), status, reason);
  }

  private static String finding(Definition definition, ConceptSummary concept, Result result) {
    List<String> messages =
        result.violations().stream()
            .filter(violation -> definition.rules().contains(violation.rule()))
            .filter(
                violation ->
                    violation.concept().equals(concept.name())
                        || (violation.concept().isEmpty() && !definition.own()))
            .map(violation -> violation.message())
            .toList();
    int more = messages.size() - 1;
    return messages.isEmpty() ? "" : messages.get(0) + (more == 0 ? "" : ", and " + more + " more");
  }
}
