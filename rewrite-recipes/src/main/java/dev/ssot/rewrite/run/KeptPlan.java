package dev.ssot.rewrite.run;

import dev.ssot.model.migration.MigrationPlan;
import dev.ssot.rewrite.journal.Journal;
import dev.ssot.rewrite.output.PlanJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The plan that a migration was begun with. It lies beside the journal and goes with it. */
public final class KeptPlan {

  private final Path file;

  public KeptPlan(Journal journal) {
    this.file = journal.folder().resolve("plan.json");
  }

  /** The plan, if a migration was begun and not wholly taken back. */
  public Optional<MigrationPlan> read() throws IOException {
    return Files.exists(file)
        ? Optional.of(PlanJson.read(Files.readString(file)))
        : Optional.empty();
  }

  /** Keeps a plan as long as there is a journal. */
  public void write(MigrationPlan plan) throws IOException {
    if (Files.isDirectory(file.resolveSibling(""))) {
      Files.writeString(file, PlanJson.write(plan));
    }
  }
}
