package app;

class A {
    int n;

    int m(T t, int k) {
        return T.f(T.f(1, 2), 3) + t.g(k, 5) + t.g(k, n++);
    }
}
