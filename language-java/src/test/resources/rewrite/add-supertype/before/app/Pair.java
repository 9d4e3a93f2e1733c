package app;

record Pair(int a, int b) {
  public String get() { return ""; }
}
