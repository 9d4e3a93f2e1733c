package app;

public enum Mode {
    NEW,
    OTHER { @Override Mode next() { return NEW; } };

    Mode next() {
        return this == NEW ? OTHER : NEW;
    }
}
