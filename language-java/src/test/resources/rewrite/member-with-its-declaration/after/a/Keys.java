package a;

public class Keys {
    public static final String NAME = "line.separator";

    public static String end() {
        return "";
    }
}
