package app;

class A {
    void m() {
        Log.write("a");
        Log.write("a");
        Log.write("a");
        Log.write("a");
        Log.write("a", new Thread());
    }
}
