package app;

class New {
    static int n(int i) {
        return i == 0 ? 0 : Old.m(i - 1);
    }

    int o = Old.m(2) + app.Old.m(3);
    java.util.function.IntUnaryOperator f = Old::m;
}
