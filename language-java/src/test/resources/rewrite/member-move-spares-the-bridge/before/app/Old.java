package app;

class Old {
    static int m(int i) {
        return New.n(i);
    }

    int own = m(1);
}
