package a;

import b.New;

/** Ends lines with {@link b.New#LINE_END}. */
public class Old {
    private static final String KEY = "line.separator";

    public static String late;

    static {
        late = New.LINE_END + KEY;
    }

    public static String secret() {
        return KEY;
    }

    static String near() {
        return New.LINE_END;
    }
}
