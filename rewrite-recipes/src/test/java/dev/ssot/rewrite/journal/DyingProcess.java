package dev.ssot.rewrite.journal;

import java.io.IOException;
import java.nio.file.Path;

/** A process of its own that is dead from one write on, as after {@code kill -9}. */
final class DyingProcess {

  private DyingProcess() {}

  /**
   * Arguments: the root, {@code apply} or {@code rollback}, and how many writes are let through.
   */
  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]);
    int last = Integer.parseInt(arguments[2]);
    int[] writes = {0};
    Disk disk =
        new Disk(
            act -> {
              if (writes[0]++ == last) {
                Runtime.getRuntime().halt(137);
              }
            },
            false);
    act(Journal.of(root, disk), arguments[1]);
  }

  static Outcome act(Journal journal, String order) {
    return order.equals("apply")
        ? journal.apply("1.2", "Change everything", KillScenario.second())
        : journal.rollback(false);
  }
}
