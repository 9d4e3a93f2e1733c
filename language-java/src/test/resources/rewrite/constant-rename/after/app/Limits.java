package app;

public interface Limits {
    /** Not below {@link Mode#NEW}. */
    int HIGHEST = 1;
}
