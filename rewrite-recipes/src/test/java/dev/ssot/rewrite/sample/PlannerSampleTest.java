package dev.ssot.rewrite.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.migration.ManualItem;
import dev.ssot.model.migration.MigrationPlan;
import dev.ssot.model.migration.Phase;
import dev.ssot.model.result.Metric;
import dev.ssot.rewrite.plan.Bodies;
import dev.ssot.rewrite.plan.PlanRequest;
import dev.ssot.rewrite.plan.Planner;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlannerSampleTest {

  private static MigrationPlan plan =
      new MigrationPlan("", List.of(), List.of(), List.of(), List.of(), List.of());

  @BeforeAll
  static void makePlan() {
    RealTree tree = new RealTree(Path.of("..", "sample-codebase", "java"));
    plan =
        new Planner(RealTree.rewriter(), tree)
            .plan(
                new PlanRequest(
                    "test", tree.overlay(), List.of("websocket-manager"), "2.0", "", Bodies.NONE));
  }

  @Test
  void has_steps_in_all_four_phases() {
    for (Phase phase : Phase.values()) {
      assertThat(plan.phase(phase)).isNotEmpty();
    }
  }

  @Test
  void leaves_nothing_to_a_person() {
    assertThat(plan.allManual()).extracting(ManualItem::reason).isEmpty();
  }

  @Test
  void reaches_the_target_of_every_figure() {
    Map<String, Integer> open =
        plan.expected().stream()
            .filter(metric -> metric.concept().equals("websocket-manager"))
            .filter(metric -> metric.count() > metric.target())
            .collect(Collectors.toMap(Metric::name, Metric::count));
    assertThat(open).isEmpty();
  }
}
