package app;
class T {
    static int f(int a, int b) { return a; }
    int g(int a, int b) { return a; }
    int h(int a) { return a; }
}
