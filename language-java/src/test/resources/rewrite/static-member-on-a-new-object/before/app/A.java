package app;

class A {
    void f() {
        new Old().run();
        new Loud().run();
    }
}
