package app;

import static canon.Speed.QUICK;
import canon.Speed;

class A {
    int f(Speed m) {
        if (m == QUICK) return 0;
        switch (m) {
            case QUICK: return 1;
            case SLOW: return 2;
            default: return Speed.valueOf("FAST").ordinal();
        }
    }
}
