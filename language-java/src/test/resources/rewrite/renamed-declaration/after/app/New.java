package app;

/** An {@link New}. */
public class New {
    private final New next;

    public New(New next) {
        this.next = next;
    }

    static New of() {
        return new New(null);
    }
}
