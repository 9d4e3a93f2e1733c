package app;

class A {
    void m() {
        Log.write("a", 1, "b", "c");
        Log.write("a", 1);
        Log.say("a", "b", "c");
        Log.say("a");
    }
}
