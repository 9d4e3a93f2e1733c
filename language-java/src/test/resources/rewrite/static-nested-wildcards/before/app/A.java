package app;

import static legacy.OldClient.*;
import legacy.OldClient.*;

class A {
    boolean b = isBlank("");
    Mode m = Mode.FAST;
}
