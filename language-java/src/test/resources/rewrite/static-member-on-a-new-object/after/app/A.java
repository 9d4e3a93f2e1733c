package app;

class A {
    void f() {
        New.run();
        new Loud().run();
    }
}
