package app;

import static canon.Client.*;
import canon.Client.*;

class A {
    boolean b = isBlank("");
    Mode m = Mode.FAST;
}
