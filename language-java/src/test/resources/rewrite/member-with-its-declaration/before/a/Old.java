package a;

import java.util.List;

/** Ends lines with {@link #EOL}. */
public class Old {
    private static final String KEY = "line.separator";

    /** What {@link Old} ends lines with, and {@link List} goes on with. */
    public static final String EOL =
        System.getProperty(Keys.NAME);

    public static String late;

    static {
        late = EOL + KEY;
    }

    public static String join(List<String> lines) {
        StringBuilder all = new StringBuilder();
        for (String line : lines) {
            all.append(line).append(EOL).append(Keys.end());
        }
        return lines.isEmpty() ? join(List.of("")) : all.toString();
    }

    public static String secret() {
        return KEY;
    }

    static String near() {
        return EOL;
    }
}
