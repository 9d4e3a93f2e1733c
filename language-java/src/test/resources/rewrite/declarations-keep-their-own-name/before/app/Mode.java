package app;

public enum Mode {
    ON;

    static Mode of() {
        return Mode.ON;
    }
}
