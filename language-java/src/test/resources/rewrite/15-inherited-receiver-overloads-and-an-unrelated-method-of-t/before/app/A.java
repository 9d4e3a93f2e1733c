package app;

class A {
    String f(Sub s, Dog d) {
        return s.fetch("a") + s.fetch(1) + d.fetch("b");
    }
}
