package legacy;

import java.util.List;
import java.util.Map;

/** Old. */
public class Impl {
    private final Map<String, String> state = Map.of();

    public Impl(List<String> l) {}

    public String name() {
        return "" + state;
    }
}
