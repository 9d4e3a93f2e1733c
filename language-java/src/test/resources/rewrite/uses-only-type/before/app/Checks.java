package app;

class Checks {
    static <T> T checkNotNull(T value) {
        return java.util.Objects.requireNonNull(value);
    }
}
