package legacy;

import canon.Root;
import java.util.List;

/** Old. */
public class Impl extends Root {
    public Impl(List<String> l) {
      super();
    }
}
