package app;

class A {
    int x;

    /** Gone. */
    static class Inner {}

    Kept k;
}
