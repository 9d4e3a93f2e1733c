package app;

class Old {
    static int m(int i) {
        return New.n(i);
    }

    int own = New.n(1);
}
