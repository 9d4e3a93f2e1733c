package app;

class A {
    int n;

    int m(T t, int k) {
        return T.f(3, T.f(2, 1)) + t.h(k) + t.g(k, n++);
    }
}
