package app;

import static legacy.OldClient.*;

class A {
    boolean b = isBlank("") && count() == 0;
}
