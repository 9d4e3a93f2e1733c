package app.sub;

/** What is asked; see {@link Request#of} and {@link Reply}. */
public class Request implements Comparable<Request> {
    static final String NAME = Request.class.getName();
    static int made;
    Reply reply;

    public static Request of() {
        Request.made++;
        return new Request();
    }

    public static final class Builder {
        /** Gives the {@link Request}. */
        public Request build() {
            return new Request();
        }
    }

    @Override
    public int compareTo(Request other) {
        return (other instanceof Request) ? 0 : Request.this.hashCode();
    }
}
