package app;

/** An {@link Old}. */
public class Old {
    private final Old next;

    public Old(Old next) {
        this.next = next;
    }

    static Old of() {
        return new Old(null);
    }
}
