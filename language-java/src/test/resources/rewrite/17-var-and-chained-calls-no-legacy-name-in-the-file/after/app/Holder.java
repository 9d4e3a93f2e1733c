package app;
public class Holder {
    public static canon.Client client() { return null; }
}
