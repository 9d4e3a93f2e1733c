package app;

import java.util.function.Supplier;

record Pair(int a, int b) implements Supplier<String> {
  public String get() { return ""; }
}
