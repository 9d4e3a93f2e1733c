package app;

public interface Limits {
    /** Not below {@link Mode#OLD}. */
    int MAX = 1;
}
