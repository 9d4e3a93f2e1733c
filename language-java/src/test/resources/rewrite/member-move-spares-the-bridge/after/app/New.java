package app;

class New {
    static int n(int i) {
        return i == 0 ? 0 : Old.m(i - 1);
    }

    int o = New.n(2) + app.New.n(3);
    java.util.function.IntUnaryOperator f = New::n;
}
