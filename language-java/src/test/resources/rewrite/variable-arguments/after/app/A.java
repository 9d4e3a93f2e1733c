package app;

class A {
    void m() {
        Log.put("a", "b", "c", 1);
        Log.put("a", 1);
        Log.tell("b", "c");
        Log.tell();
    }
}
