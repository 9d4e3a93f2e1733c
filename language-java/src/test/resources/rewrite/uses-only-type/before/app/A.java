package app;

class A {
    String s = Checks.checkNotNull("");
}
