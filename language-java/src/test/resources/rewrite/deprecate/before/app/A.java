package app;

/** An A. */
public class A {
    /**
     * Does.
     *
     * @param i what
     */
    public void m(int i) {}

    public void m() {}

    static final int X = 1;

    @Deprecated
    void o() {}
}
