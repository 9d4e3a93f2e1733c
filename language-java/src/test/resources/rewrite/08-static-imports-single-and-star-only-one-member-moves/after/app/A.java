package app;

import static canon.Client.isBlank;
import static legacy.OldClient.*;

class A {
    boolean b = isBlank("") && count() == 0;
}
