package dev.ssot.rules.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;

/** Does one thing for each of many numbers, on a number of threads with deep stacks. */
final class Workers {

  private static final long STACK = 64L << 20;

  private final AtomicInteger next = new AtomicInteger();
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private final int count;
  private final IntConsumer work;

  private Workers(int count, IntConsumer work) {
    this.count = count;
    this.work = work;
  }

  /** Does the work for all numbers below {@code count}, in any order. */
  static void each(int count, int threads, IntConsumer work) {
    Workers workers = new Workers(count, work);
    List<Thread> started = new ArrayList<>();
    for (int i = 0; i < Math.min(threads, count); i++) {
      Thread thread = new Thread(null, workers::run, "ssot-scan-" + i, STACK);
      thread.setDaemon(true);
      thread.start();
      started.add(thread);
    }
    started.forEach(Workers::join);
    Throwable failure = workers.failure.get();
    if (failure != null) {
      throw new IllegalStateException("A scan thread failed", failure);
    }
  }

  private void run() {
    try {
      for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
        work.accept(i);
      }
    } catch (RuntimeException | Error e) {
      failure.compareAndSet(null, e);
      next.set(count);
    }
  }

  private static void join(Thread thread) {
    boolean interrupted = false;
    while (true) {
      try {
        thread.join();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
