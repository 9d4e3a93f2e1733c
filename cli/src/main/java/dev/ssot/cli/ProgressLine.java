package dev.ssot.cli;

import dev.ssot.rules.scan.Progress;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.LongSupplier;

/** One line on the terminal that says how far a run has come, if it takes long. */
final class ProgressLine implements Progress, AutoCloseable {

  private static final long PATIENCE = Duration.ofSeconds(1).toNanos();
  private static final long PAUSE = Duration.ofMillis(100).toNanos();
  private static final String CLEAR = "\r\u001B[K";

  private final PrintWriter err;
  private final boolean seen;
  private final LongSupplier clock;
  private final long start;
  private long last;
  private boolean shown;

  /**
   * A line.
   *
   * @param wanted whether to write it where a person would see it
   */
  ProgressLine(Shell shell, boolean wanted) {
    this(shell, wanted, System::nanoTime);
  }

  ProgressLine(Shell shell, boolean wanted, LongSupplier clock) {
    this.clock = clock;
    this.start = clock.getAsLong();
    this.last = start;
    this.err = shell.err();
    this.seen =
        wanted
            && shell.errIsTerminal()
            && !shell.isUnattended()
            && !shell.environment().getOrDefault("TERM", "").equals("dumb");
  }

  @Override
  public synchronized void files(int done, int total) {
    if (clock.getAsLong() - last >= PAUSE) {
      show("reading " + done + " of " + total + " files");
    }
  }

  /** Something that cannot say how far it is. */
  synchronized void stage(String doing) {
    show(doing);
  }

  @Override
  public synchronized void close() {
    if (shown) {
      err.print(CLEAR);
      err.flush();
      shown = false;
    }
  }

  private void show(String text) {
    long now = clock.getAsLong();
    if (!seen || now - start < PATIENCE) {
      return;
    }
    last = now;
    shown = true;
    err.print(CLEAR + text);
    err.flush();
  }
}
