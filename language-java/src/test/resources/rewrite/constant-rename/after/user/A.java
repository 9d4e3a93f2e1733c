package user;

import static app.Limits.HIGHEST;

import app.Limits;
import app.Mode;

class A implements Limits {
    int of(Mode mode) {
        switch (mode) {
            case NEW:
                return HIGHEST;
            default:
                return mode == Mode.NEW ? Limits.HIGHEST : A.HIGHEST;
        }
    }
}
