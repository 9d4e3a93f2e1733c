package dev.ssot.cli;

import dev.ssot.rules.scan.Progress;
import java.io.PrintWriter;
import java.time.Duration;

/** One line on the terminal that says how far a scan has come, if it takes long. */
final class ProgressLine implements Progress, AutoCloseable {

  private static final long PATIENCE = Duration.ofSeconds(1).toNanos();
  private static final long PAUSE = Duration.ofMillis(100).toNanos();
  private static final String CLEAR = "\r\u001B[K";

  private final PrintWriter err;
  private final long start = System.nanoTime();
  private long last = start;
  private boolean shown;

  ProgressLine(PrintWriter err) {
    this.err = err;
  }

  /** Whether a person would see it. */
  static boolean isSeen(Shell shell) {
    return shell.errIsTerminal()
        && !shell.isUnattended()
        && !shell.environment().getOrDefault("TERM", "").equals("dumb");
  }

  @Override
  public synchronized void files(int done, int total) {
    long now = System.nanoTime();
    if (now - start < PATIENCE || now - last < PAUSE) {
      return;
    }
    last = now;
    shown = true;
    err.print(CLEAR + "reading " + done + " of " + total + " files");
    err.flush();
  }

  @Override
  public synchronized void close() {
    if (shown) {
      err.print(CLEAR);
      err.flush();
    }
  }
}
