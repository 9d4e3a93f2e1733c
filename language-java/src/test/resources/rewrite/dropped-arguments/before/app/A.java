package app;

import static java.lang.Math.max;

import java.util.ArrayList;
import java.util.Properties;

class A {
    void m() {
        Log.write("a", new ArrayList<>());
        Log.write("a", new Properties());
        Log.write("a", max(1, 2));
        Log.write("a", new int[] {max(1, 2)}.length);
        Log.write("a", new Thread());
    }
}
