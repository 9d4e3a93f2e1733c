package canon;
public class Kit {
    public static final int SIZE = 1;
    public static Kit of(String s) { return new Kit(); }
    public String name() { return ""; }
}
