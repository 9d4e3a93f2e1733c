package dev.ssot.rewrite.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.migration.NamedCheck;
import dev.ssot.model.migration.NamedCheck.Status;
import dev.ssot.model.result.AnalysisSummary;
import dev.ssot.model.result.ConceptSummary;
import dev.ssot.model.result.Place;
import dev.ssot.model.result.Result;
import dev.ssot.model.result.Verdict;
import dev.ssot.model.result.Violation;
import dev.ssot.model.rule.Family;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.model.rule.Severity;
import dev.ssot.model.source.Range;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamedChecksTest {

  private static final String ISOLATION = "test_factory_instance_isolation";
  private static final String PERFORMANCE = "test_factory_performance_requirements";
  private static final String CYCLES = "test_circular_import_prevention";
  private static final String LOADING = "test_import_performance_consistency";

  @Test
  void all_19_are_there_and_only_a_run_can_tell_two_of_them() {
    List<NamedCheck> checks = NamedChecks.all(result());

    assertThat(checks).hasSize(19);
    assertThat(checks)
        .filteredOn(check -> check.status() == Status.NEEDS_GUARD_TEST)
        .extracting(NamedCheck::name)
        .containsExactlyInAnyOrder(ISOLATION, PERFORMANCE);
    assertThat(checks)
        .filteredOn(check -> check.status() != Status.NEEDS_GUARD_TEST)
        .allMatch(check -> check.status() == Status.PASSED);
  }

  @Test
  void a_finding_in_the_concept_fails_the_check_behind_it() {
    List<NamedCheck> checks =
        NamedChecks.all(
            result(
                violation("shared-state", "store"),
                violation("circular-import", ""),
                violation("heavy-import", "store")));

    assertThat(checks)
        .filteredOn(check -> check.status() == Status.FAILED)
        .extracting(NamedCheck::name)
        .containsExactlyInAnyOrder(ISOLATION, CYCLES, LOADING);
  }

  @Test
  void what_other_types_do_when_they_are_loaded_fails_nothing() {
    List<NamedCheck> checks = NamedChecks.all(result(violation("heavy-import", "")));

    assertThat(checks).noneMatch(check -> check.status() == Status.FAILED);
  }

  private static Result result(Violation... violations) {
    List<RuleInfo> rules =
        Stream.of(
                "bypassed-factory",
                "circular-import",
                "contract-not-declared",
                "divergent-signature",
                "duplicate-implementation",
                "fragmented-factory",
                "global-accessor",
                "heavy-import",
                "incomplete-factory",
                "inconsistent-errors",
                "inconsistent-lifecycle",
                "missing-method",
                "multiple-import-paths",
                "non-canonical-import",
                "shared-state",
                "undeclared-deprecation")
            .map(id -> new RuleInfo(id, Family.IMPORTS, Severity.WARNING, "", "", ""))
            .toList();
    ConceptSummary concept =
        new ConceptSummary(
            "store",
            "declared",
            1,
            "shop.Store",
            List.of(),
            "",
            List.of(),
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return new Result(
        "1",
        "recommended",
        rules,
        new AnalysisSummary(1, 0, 1, 1, List.of()),
        List.of(concept),
        List.of(violations),
        List.of(),
        new Verdict(true, "warning", 0, 0, 0, 0, 0));
  }

  private static Violation violation(String rule, String concept) {
    Place place = new Place("shop/Store.java", Range.onLine(1, 1, 1), "", List.of());
    return new Violation(
        rule,
        Severity.WARNING,
        "",
        Violation.Status.NEW,
        concept,
        "shop.Store",
        "",
        rule + " says so",
        "",
        place,
        List.of(),
        List.of(),
        1,
        null,
        "",
        false);
  }
}
