package legacy;

import java.util.Set;

public class Sets {
    public static final int MAX = 3;

    public static Set<String> mkSet(String... elements) {
        return Set.of(elements);
    }
}
