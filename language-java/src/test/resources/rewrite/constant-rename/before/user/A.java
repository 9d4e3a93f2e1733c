package user;

import static app.Limits.MAX;

import app.Limits;
import app.Mode;

class A implements Limits {
    int of(Mode mode) {
        switch (mode) {
            case OLD:
                return MAX;
            default:
                return mode == Mode.OLD ? Limits.MAX : A.MAX;
        }
    }
}
