package app;

public enum Mode {
    OLD,
    OTHER { @Override Mode next() { return OLD; } };

    Mode next() {
        return this == OLD ? OTHER : OLD;
    }
}
