package app;

class A {
    fresh.String t;
    String s;
}
