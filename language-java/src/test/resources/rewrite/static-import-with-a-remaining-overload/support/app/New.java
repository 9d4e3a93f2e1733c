package app;
class New {
    static int m(int i) { return i; }
}
