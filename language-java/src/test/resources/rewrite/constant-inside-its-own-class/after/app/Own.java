package app;

class Own {
    static final int NONE = -1;

    int f() {
        return Common.NO_ONE;
    }

    int g(int NONE) {
        return NONE;
    }
}
