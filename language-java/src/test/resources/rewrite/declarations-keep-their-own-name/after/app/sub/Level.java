package app.sub;

public enum Level {
    ON;

    static Level of() {
        return Level.ON;
    }
}
