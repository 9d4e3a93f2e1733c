package canon;
public class Outer {
    public static class Inner {}
}
