package dev.ssot.rules.scan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Notes how long each stage took. */
final class Stopwatch {

  private final List<Stage> stages = new ArrayList<>();
  private long last = System.nanoTime();

  /** Ends a stage. */
  void lap(String name) {
    long now = System.nanoTime();
    stages.add(new Stage(name, Duration.ofNanos(now - last)));
    last = now;
  }

  List<Stage> stages() {
    return List.copyOf(stages);
  }
}
