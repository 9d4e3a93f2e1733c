package dev.ssot.rewrite.run;

import dev.ssot.rewrite.journal.Journal;
import dev.ssot.rewrite.verify.TestRun;
import dev.ssot.rewrite.verify.TestSuite;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** What the tests said before the first step. It lies beside the journal and goes with it. */
public final class KeptTests {

  private static final String COMMAND = "?command";
  private static final String SUCCEEDED = "?succeeded";

  private final Path file;

  public KeptTests(Journal journal) {
    this.file = journal.folder().resolve("tests.properties");
  }

  /** What a command said; empty if it did not run before the first step. */
  public Optional<TestSuite.Ran> read(String command) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Properties kept = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      kept.load(reader);
    }
    if (!command.equals(kept.remove(COMMAND))) {
      return Optional.empty();
    }
    boolean succeeded = Boolean.parseBoolean(String.valueOf(kept.remove(SUCCEEDED)));
    Map<String, TestRun.Outcome> tests = new TreeMap<>();
    kept.stringPropertyNames()
        .forEach(test -> tests.put(test, TestRun.Outcome.valueOf(kept.getProperty(test))));
    return Optional.of(new TestSuite.Ran(succeeded, new TestRun(tests), ""));
  }

  /** Keeps it as long as there is a journal. */
  public void write(String command, TestSuite.Ran ran) throws IOException {
    if (!Files.isDirectory(file.resolveSibling(""))) {
      return;
    }
    Properties kept = new Properties();
    ran.tests().tests().forEach((test, outcome) -> kept.setProperty(test, outcome.name()));
    kept.setProperty(COMMAND, command);
    kept.setProperty(SUCCEEDED, String.valueOf(ran.succeeded()));
    try (Writer writer = Files.newBufferedWriter(file)) {
      kept.store(writer, null);
    }
  }
}
