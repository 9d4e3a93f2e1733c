package app;

class Own {
    static final int NONE = -1;

    int f() {
        return NONE;
    }

    int g(int NONE) {
        return NONE;
    }
}
