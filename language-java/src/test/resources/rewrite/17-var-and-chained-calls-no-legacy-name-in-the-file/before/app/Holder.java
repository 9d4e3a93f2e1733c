package app;
public class Holder {
    public static legacy.OldClient client() { return null; }
}
