package app;

import java.util.List;

public class A {
    int x; // x

    /** Bridges. */
    public List<String> get(String url, int n) {
      return List.of(url);
    }
}
