package app;

/**
 * An A.
 *
 * @deprecated use {@link app.B} instead
 */
@Deprecated(since = "2.0", forRemoval = true)
public class A {
    /**
     * Does.
     *
     * @param i what
     * @deprecated use {@link app.B#n(int)} instead
     */
    @Deprecated
    public void m(int i) {}

    public void m() {}

    /**
     * @deprecated use {@link app.B} instead
     */
    @Deprecated(since = "2")
    static final int X = 1;

    /**
     * @deprecated use {@link app.B} instead
     */
    @Deprecated
    void o() {}
}
