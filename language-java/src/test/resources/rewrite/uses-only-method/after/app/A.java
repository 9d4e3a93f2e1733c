package app;

class A {
    void f(Names names) {
        names.add("a");
    }
}
