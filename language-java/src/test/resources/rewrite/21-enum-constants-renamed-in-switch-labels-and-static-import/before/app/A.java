package app;

import static legacy.Mode.FAST;
import legacy.Mode;

class A {
    int f(Mode m) {
        if (m == FAST) return 0;
        switch (m) {
            case FAST: return 1;
            case SLOW: return 2;
            default: return Mode.valueOf("FAST").ordinal();
        }
    }
}
