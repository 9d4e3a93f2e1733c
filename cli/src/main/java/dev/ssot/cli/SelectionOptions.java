package dev.ssot.cli;

import dev.ssot.rewrite.run.Selection;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which steps of a plan are meant. */
final class SelectionOptions {

  @Option(
      names = "--step",
      paramLabel = "ID",
      split = ",",
      description = "Only this step, such as 2.1; may be given several times.")
  private List<String> steps = new ArrayList<>();

  @Option(
      names = "--phase",
      paramLabel = "N",
      split = ",",
      description = "Only the steps of this phase, from 1 to 4.")
  private List<Integer> phases = new ArrayList<>();

  @Option(
      names = "--limit",
      paramLabel = "N",
      converter = CountConverter.class,
      description = "At most that many steps.")
  private @Nullable Integer limit;

  @Option(
      names = "--skip-optional",
      description = "Leave out optional steps: the tests' own call sites.")
  private boolean skipOptional;

  Selection selection(PlanOptions plan) {
    return new Selection(
        steps,
        phases,
        plan.concepts(),
        plan.paths(),
        limit == null ? Integer.MAX_VALUE : limit,
        !skipOptional);
  }
}
