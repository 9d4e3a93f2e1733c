package dev.ssot.cli;

import dev.ssot.rules.scan.Progress;
import java.io.PrintWriter;
import java.time.Duration;

/** One line on the terminal that says how far a run has come, if it takes long. */
final class ProgressLine implements Progress, AutoCloseable {

  private static final long PATIENCE = Duration.ofSeconds(1).toNanos();
  private static final long PAUSE = Duration.ofMillis(100).toNanos();
  private static final String CLEAR = "\r\u001B[K";

  private final PrintWriter err;
  private final boolean seen;
  private final long start = System.nanoTime();
  private long last = start;
  private boolean shown;

  /**
   * A line.
   *
   * @param wanted whether to write it where a person would see it
   */
  ProgressLine(Shell shell, boolean wanted) {
    this.err = shell.err();
    this.seen =
        wanted
            && shell.errIsTerminal()
            && !shell.isUnattended()
            && !shell.environment().getOrDefault("TERM", "").equals("dumb");
  }

  @Override
  public synchronized void files(int done, int total) {
    if (System.nanoTime() - last >= PAUSE) {
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
    long now = System.nanoTime();
    if (!seen || now - start < PATIENCE) {
      return;
    }
    last = now;
    shown = true;
    err.print(CLEAR + text);
    err.flush();
  }
}
