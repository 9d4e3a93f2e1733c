package b;

import a.Keys;
import java.util.List;

public class New {
    static final int SIZE = 1;

    /** What {@link a.Old} ends lines with, and {@link java.util.List} goes on with. */
    public static final String LINE_END =
        System.getProperty(Keys.NAME);

    int size() {
        return SIZE;
    }

    public static String join(List<String> lines) {
        StringBuilder all = new StringBuilder();
        for (String line : lines) {
            all.append(line).append(New.LINE_END).append(Keys.end());
        }
        return lines.isEmpty() ? join(List.of("")) : all.toString();
    }
}
