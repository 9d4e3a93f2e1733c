package app;

class A {
    int x;

    Kept k;
}
