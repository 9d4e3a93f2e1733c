package app;

public class A {
    int x; // x
}
